import { generateKeyPairSync } from 'node:crypto';
import {
  hostsExtensionPoint,
  signalsExtensionPoint,
  type CodeHost,
  type SignalSource,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { FakeSignalDesk } from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import { startStandIn } from '@ai-enablement/github-stand-in';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { FakeDesk } from './__testUtils__/FakeDesk';
import { publication } from './__testUtils__/publication';
import { APP_ID, pullOf } from './__testUtils__/setUp';
import { governanceModuleGithub } from './module';

const SUBJECT = {
  repository: 'github.com/acme/shop',
  kind: 'change',
  key: '7',
} as const;

/** Key that only this test has. */
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});

async function start(data: object) {
  const hosts: CodeHost[] = [];
  const sources: SignalSource[] = [];
  const backend = await startTestBackend({
    extensionPoints: [
      [hostsExtensionPoint, { addHost: host => hosts.push(host) }],
      [signalsExtensionPoint, { addSource: source => sources.push(source) }],
    ],
    features: [
      governanceModuleGithub,
      mockServices.rootConfig.factory({
        data: JSON.parse(JSON.stringify(data)),
      }),
    ],
  });
  return { hosts, sources, backend };
}

describe('C B1 the module comes with the app of the integration', () => {
  const { signal } = new AbortController();

  it('does nothing without settings', async () => {
    const { hosts, sources, backend } = await start({});
    expect([hosts, sources]).toEqual([[], []]);
    await backend.stop();
  });

  it('reads and writes as the app', async () => {
    const standIn = await startStandIn();
    const shop = standIn.world.addRepository('acme/shop');
    shop.pulls.set(7, pullOf());
    const { hosts, sources, backend } = await start({
      aiGovernance: { hosts: { github: [{ host: 'github.com' }] } },
      integrations: {
        github: [
          {
            host: 'github.com',
            apiBaseUrl: standIn.url,
            apps: [
              {
                appId: APP_ID,
                clientId: 'c',
                clientSecret: 's',
                webhookSecret: 'w',
                privateKey,
              },
            ],
          },
        ],
      },
    });
    const [host] = hosts;
    const desk = new FakeDesk();
    await host?.refresh(SUBJECT, desk, signal);
    await host?.publish(publication(), signal);
    const found: string[] = [];
    for await (const { kind, key } of host?.changedSince(
      '2027-01-01T00:00:00Z',
      signal,
    ) ?? [])
      found.push(`${kind} ${key}`);
    expect(host?.id).toBe('github');
    expect(desk.changes).toMatchObject([{ pullRequest: 7 }]);
    expect(shop.checkRuns).toMatchObject([
      { appId: APP_ID, conclusion: 'success' },
    ]);
    expect(found).toEqual(['protection default', 'change 7']);
    await expect(
      host?.refresh(
        { ...SUBJECT, repository: 'github.com/other/x' },
        desk,
        signal,
      ),
    ).rejects.toMatchObject({ name: 'HostGoneError' });
    const [source] = sources;
    const signals = new FakeSignalDesk(source!);
    shop.pulls.set(7, pullOf({ updatedAt: new Date().toISOString() }));
    await source?.collect?.(signals);
    expect(source?.id).toBe('github');
    expect(signals.bodies('change')).toMatchObject([{ number: 7 }]);
    await backend.stop();
    await standIn.close();
  });

  it('two hosts have two ids and are one source of signals', async () => {
    const { hosts, sources, backend } = await start({
      aiGovernance: {
        hosts: {
          github: [{ host: 'github.com' }, { host: 'ghe.acme.example' }],
        },
      },
      integrations: {
        github: [
          {
            host: 'ghe.acme.example',
            apiBaseUrl: 'http://127.0.0.1:1',
            token: 't',
          },
        ],
      },
    });
    expect(hosts.map(({ id }) => id)).toEqual([
      'github',
      'github-ghe-acme-example',
    ]);
    expect(sources.map(({ id }) => id)).toEqual(['github']);
    await backend.stop();
  });
});
