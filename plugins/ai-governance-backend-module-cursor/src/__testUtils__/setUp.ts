import { FakeSignalDesk } from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import type { CursorConfig } from '../config';
import { createCursorSource } from '../source';
import { API_KEY, startCursorStandIn } from './cursorStandIn';

/** The instant at which tests collect. */
export const NOW = Date.parse('2026-11-23T06:00:00Z');

/** A stand-in, and a source that asks it. */
export async function setUp() {
  const { server, world } = await startCursorStandIn();
  const waits: number[] = [];
  const sourceWith = (config: Partial<CursorConfig> = {}) =>
    createCursorSource(
      {
        settings: 'aiGovernance.sources.cursor',
        baseUrl: server.url,
        apiKey: API_KEY,
        keyOf: 'team',
        firstDay: '2026-11-01',
        commits: 'json',
        repositoryHost: 'github.com',
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

/** Everything of a test, ready. */
export type Setup = Awaited<ReturnType<typeof setUp>>;
