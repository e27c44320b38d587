import {
  signalsExtensionPoint,
  type SignalSource,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { readCursorConfig } from './config';
import { governanceModuleCursor } from './module';

const rootOf = (cursor?: Record<string, string>) => ({
  aiGovernance: { sources: { ...(cursor && { cursor }) } },
});

describe('R07 the module', () => {
  it.each<[string, Record<string, string> | undefined, boolean]>([
    ['takes uploads without settings', undefined, false],
    ['collects with settings', { apiKey: 'key_1' }, true],
  ])('%s', async (_, settings, collects) => {
    const sources: SignalSource[] = [];
    const backend = await startTestBackend({
      extensionPoints: [
        [signalsExtensionPoint, { addSource: source => sources.push(source) }],
      ],
      features: [
        governanceModuleCursor,
        mockServices.rootConfig.factory({ data: rootOf(settings) }),
      ],
    });
    await backend.stop();
    expect(
      sources.map(({ id, collect }) => [id, collect !== undefined]),
    ).toEqual([['cursor', collects]]);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'no key',
      { keyOf: 'team' },
      /`aiGovernance.sources.cursor.apiKey` is missing; make a key/,
    ],
    [
      'another form',
      { apiKey: 'k', commits: 'xml' },
      /commits` is `xml`; expected `json` or `csv` or `off`/,
    ],
  ])('refuses %s', (_, cursor, message) => {
    expect(() =>
      readCursorConfig(mockServices.rootConfig({ data: rootOf(cursor) })),
    ).toThrow(message);
  });
});
