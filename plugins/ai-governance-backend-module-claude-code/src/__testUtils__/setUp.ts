import type { ClaudeCodeConfig } from '../config';
import { createClaudeCodeSource } from '../source';
import { ADMIN_KEY, startAdminStandIn } from './adminStandIn';

/** The instant at which tests collect. */
export const NOW = Date.parse('2026-11-23T06:00:00Z');

/** A stand-in, and a source that asks it. */
export async function setUp() {
  const { server, days } = await startAdminStandIn();
  const waits: number[] = [];
  const sourceWith = (config: Partial<ClaudeCodeConfig> = {}) =>
    createClaudeCodeSource(
      {
        settings: 'aiGovernance.sources.claude-code',
        baseUrl: server.url,
        adminKey: ADMIN_KEY,
        firstDay: '2026-11-20',
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
  return { server, days, waits, source: sourceWith(), sourceWith };
}

/** Everything of a test, ready. */
export type Setup = Awaited<ReturnType<typeof setUp>>;
