import {
  signalsExtensionPoint,
  type SignalSource,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { readClaudeCodeConfig } from './config';
import { governanceModuleClaudeCode } from './module';

const rootOf = (settings?: Record<string, string>) => ({
  aiGovernance: { sources: { ...(settings && { 'claude-code': settings }) } },
});

describe('R07 the module', () => {
  it.each<[string, Record<string, string> | undefined, boolean]>([
    ['takes uploads without settings', undefined, false],
    ['collects with settings', { adminKey: 'sk-ant-admin-1' }, true],
  ])('%s', async (_, settings, collects) => {
    const sources: SignalSource[] = [];
    const backend = await startTestBackend({
      extensionPoints: [
        [signalsExtensionPoint, { addSource: source => sources.push(source) }],
      ],
      features: [
        governanceModuleClaudeCode,
        mockServices.rootConfig.factory({ data: rootOf(settings) }),
      ],
    });
    await backend.stop();
    expect(
      sources.map(({ id, collect }) => [id, collect !== undefined]),
    ).toEqual([['claude-code', collects]]);
  });

  it('refuses settings without a key', () => {
    const root = mockServices.rootConfig({
      data: rootOf({ firstDay: '2026-11-01' }),
    });
    expect(() => readClaudeCodeConfig(root)).toThrow(
      '`aiGovernance.sources.claude-code.adminKey` is missing; make an admin key',
    );
  });
});
