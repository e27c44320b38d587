import type { SignalSource } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { InsightsConfig } from '../insightsConfig';
import type { SourceState } from '../model';
import { sourceHealth } from './sourceHealth';

const NOW = '2026-11-23T12:00:00.000Z';
const source = (isCollecting: boolean): SignalSource => ({
  id: 'test',
  title: 'Test',
  kinds: [],
  everyMinutes: 60,
  ...(isCollecting && { collect: async () => {} }),
});
const config = (isConfigured: boolean): Pick<InsightsConfig, 'sources'> => ({
  sources: new Map(
    isConfigured
      ? [['test', { purpose: 'why', keepRawDays: 30, mayNamePeople: false }]]
      : [],
  ),
});
const held = (over: Partial<SourceState>): SourceState => ({
  source: 'test',
  dueAt: NOW,
  failures: 0,
  records: 0,
  signals: 0,
  refused: 0,
  ...over,
});

describe('R07 how a source fares', () => {
  it.each`
    isConfigured | collects | state                                               | expected
    ${false}     | ${true}  | ${held({ lastTurnAt: NOW })}                        | ${'notConfigured'}
    ${true}      | ${true}  | ${undefined}                                        | ${'waiting'}
    ${true}      | ${true}  | ${held({})}                                         | ${'waiting'}
    ${true}      | ${true}  | ${held({ lastTurnAt: '2026-11-23T09:00:00.000Z' })} | ${'fresh'}
    ${true}      | ${true}  | ${held({ lastTurnAt: '2026-11-23T08:59:59.999Z' })} | ${'late'}
    ${true}      | ${true}  | ${held({ lastTurnAt: NOW, error: 'why' })}          | ${'failing'}
    ${true}      | ${false} | ${held({ lastTurnAt: NOW })}                        | ${'waiting'}
    ${true}      | ${false} | ${held({ newestAt: '2026-11-15T12:00:00.000Z' })}   | ${'fresh'}
    ${true}      | ${false} | ${held({ newestAt: '2026-11-15T11:59:59.999Z' })}   | ${'late'}
    ${true}      | ${true}  | ${held({ lastTurnAt: '2026-11-24T12:00:00.000Z' })} | ${'fresh'}
  `(
    'is $expected for $state (configured: $isConfigured, collects: $collects)',
    ({ isConfigured, collects, state, expected }) => {
      const health = sourceHealth(source(collects), {
        state,
        dropped: [],
        config: config(isConfigured),
        now: NOW,
      });
      expect(health.state).toBe(expected);
    },
  );

  it.each`
    leaseUntil                    | isRunning
    ${undefined}                  | ${false}
    ${'2026-11-23T12:00:00.001Z'} | ${true}
    ${NOW}                        | ${false}
  `('runs until $leaseUntil: $isRunning', ({ leaseUntil, isRunning }) => {
    const health = sourceHealth(source(true), {
      state: held({ leaseUntil }),
      dropped: [],
      config: config(true),
      now: NOW,
    });
    expect(health.isRunning).toBe(isRunning);
  });
});
