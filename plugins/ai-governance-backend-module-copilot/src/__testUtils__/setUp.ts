import { FakeSignalDesk } from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import type { CopilotConfig } from '../config';
import { createCopilotSource } from '../source';
import { startCopilotStandIn, TOKEN } from './copilotStandIn';

/** The instant at which tests collect. */
export const NOW = Date.parse('2026-11-23T06:00:00Z');

/** A stand-in, and a source that asks it. */
export async function setUp() {
  const { server, world } = await startCopilotStandIn();
  const waits: number[] = [];
  const sourceWith = (config: Partial<CopilotConfig> = {}) =>
    createCopilotSource(
      {
        settings: 'aiGovernance.sources.copilot',
        baseUrl: server.url,
        token: TOKEN,
        accounts: [{ path: '/orgs/acme' }],
        host: 'github.com',
        firstDay: '2026-11-20',
        hasTeams: false,
        downloadHosts: ['copilot-reports.github.com'],
        timeoutSeconds: 5,
        ...config,
      },
      {
        now: () => NOW,
        sleep: async milliseconds => {
          waits.push(milliseconds);
        },
      },
    );
  const source = sourceWith();
  const desk = new FakeSignalDesk(source);
  return { server, world, waits, source, sourceWith, desk };
}

/** Everything of the class, ready. */
export type Setup = Awaited<ReturnType<typeof setUp>>;
