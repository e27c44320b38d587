import {
  signalsExtensionPoint,
  type SignalSource,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { readCopilotConfig } from './config';
import { governanceModuleCopilot } from './module';

const rootOf = (copilot?: JsonObject) => ({
  aiGovernance: { sources: { ...(copilot && { copilot }) } },
});

async function sourceWith(
  copilot?: JsonObject,
): Promise<SignalSource | undefined> {
  const sources: SignalSource[] = [];
  const backend = await startTestBackend({
    extensionPoints: [
      [signalsExtensionPoint, { addSource: source => sources.push(source) }],
    ],
    features: [
      governanceModuleCopilot,
      mockServices.rootConfig.factory({ data: rootOf(copilot) }),
    ],
  });
  await backend.stop();
  return sources[0];
}

describe('R07 the module', () => {
  it('takes uploads without settings', async () => {
    const source = await sourceWith();
    expect(source?.collect).toBeUndefined();
    expect(source?.kinds.map(({ id }) => id)).toEqual([
      'userDay',
      'teamMember',
      'seat',
      'billingLine',
      'archivedDay',
    ]);
  });

  it('collects with settings', async () => {
    const source = await sourceWith({ token: 't', organizations: ['acme'] });
    expect(source?.collect).toEqual(expect.any(Function));
  });

  const read = (copilot: JsonObject) =>
    readCopilotConfig(mockServices.rootConfig({ data: rootOf(copilot) }));

  it.each<[string, JsonObject, object]>([
    [
      'organizations',
      { organizations: ['acme', 'acme', 'b'] },
      {
        accounts: [{ path: '/orgs/acme' }, { path: '/orgs/b' }],
        baseUrl: 'https://api.github.com',
        host: 'github.com',
        hasTeams: false,
      },
    ],
    [
      'an enterprise',
      { enterprise: 'acme', host: 'Acme.GHE.com', teams: true },
      {
        accounts: [{ path: '/enterprises/acme' }],
        host: 'acme.ghe.com',
        hasTeams: true,
      },
    ],
    [
      'a host of files',
      { enterprise: 'acme', downloadHosts: ['*.acme.test'] },
      { downloadHosts: ['copilot-reports.github.com', '*.acme.test'] },
    ],
  ])('reads settings of %s', (_, copilot, expected) => {
    expect(read({ token: 't', ...copilot })).toMatchObject(expected);
  });

  it.each<[string, JsonObject, RegExp]>([
    [
      'no token',
      { enterprise: 'acme' },
      /`aiGovernance.sources.copilot.token` is missing; make a token/,
    ],
    [
      'no account',
      { token: 't' },
      /needs either `enterprise` or `organizations`/,
    ],
    [
      'both',
      { token: 't', enterprise: 'a', organizations: ['b'] },
      /needs either/,
    ],
    [
      'a name that is a path',
      { token: 't', organizations: ['a/../b'] },
      /names `a\/..\/b`; expected the slug/,
    ],
  ])('refuses %s', (_, copilot, message) => {
    expect(() => read(copilot)).toThrow(message);
  });
});
