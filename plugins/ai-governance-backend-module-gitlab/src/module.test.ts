import {
  hostsExtensionPoint,
  signalsExtensionPoint,
  type CodeHost,
  type SignalSource,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { FakeSignalDesk } from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { mergedRequest, setUp } from './__testUtils__/setUp';
import { TOKEN } from './__testUtils__/gitlabStandIn';
import { governanceModuleGitlab } from './module';

async function start(gitlab?: object) {
  const sources: SignalSource[] = [];
  const hosts: CodeHost[] = [];
  const backend = await startTestBackend({
    extensionPoints: [
      [hostsExtensionPoint, { addHost: host => hosts.push(host) }],
      [signalsExtensionPoint, { addSource: source => sources.push(source) }],
    ],
    features: [
      governanceModuleGitlab,
      mockServices.rootConfig.factory({
        data: JSON.parse(
          JSON.stringify({ aiGovernance: { sources: { gitlab } } }),
        ),
      }),
    ],
  });
  return { sources, hosts, backend };
}

describe('E A2 the module brings GitLab', () => {
  it('does nothing without settings', async () => {
    const { sources, hosts, backend } = await start();
    expect([sources, hosts]).toEqual([[], []]);
    await backend.stop();
  });

  it('collects with the token of the settings', async () => {
    const { server, shop } = await setUp();
    shop.requests.set(7, mergedRequest(7));
    const { sources, hosts, backend } = await start({
      baseUrl: `${server.url}/api/v4`,
      token: TOKEN,
      projects: ['acme/shop'],
      firstDay: '2026-01-01',
    });
    const [source] = sources;
    const desk = new FakeSignalDesk(source!);
    await source?.collect?.(desk);
    expect([source?.id, hosts[0]?.id]).toEqual(['gitlab', 'gitlab']);
    expect(desk.bodies('change')).toMatchObject([{ number: 7 }]);
    await backend.stop();
    await server.close();
  });
});
