import type { AttributedDecision } from '../model';
import { isoWeek, summariseAttribution, windowStart } from './attribution';

const NOW = '2026-11-22T12:00:00.000Z';
const decision = (given: Partial<AttributedDecision>): AttributedDecision => ({
  repository: 'github.com/acme/checkout',
  headSha: 'a'.repeat(40),
  occurredAt: '2026-11-20T12:00:00.000Z',
  attribution: 'human',
  assistants: [],
  ...given,
});

describe('R06 attribution of the changes of an entity', () => {
  it('counts every change once, as its newest decision says', () => {
    const summary = summariseAttribution(
      [
        decision({
          pullRequest: 1,
          attribution: 'ai',
          assistants: ['copilot'],
        }),
        decision({ pullRequest: 1, attribution: 'unknown' }),
        decision({
          headSha: 'b'.repeat(40),
          attribution: 'mixed',
          assistants: ['copilot'],
        }),
        decision({ headSha: 'c'.repeat(40) }),
      ],
      NOW,
    );
    expect(summary).toMatchObject({
      windowDays: 90,
      changes: 3,
      ai: 1,
      mixed: 1,
      human: 1,
      unknown: 0,
      tools: [{ tool: 'copilot', changes: 2 }],
    });
  });

  it('shows every week of the window, oldest first, empty ones too', () => {
    const { weeks } = summariseAttribution(
      [decision({ attribution: 'ai' })],
      NOW,
    );
    expect(weeks).toHaveLength(13);
    expect(weeks[0]).toEqual({ week: '2026-W35', changes: 0, attributed: 0 });
    expect(weeks[12]).toEqual({ week: '2026-W47', changes: 1, attributed: 1 });
  });

  it.each([
    ['2026-01-01T00:00:00.000Z', '2026-W01'],
    ['2027-01-01T00:00:00.000Z', '2026-W53'],
    ['2024-12-30T00:00:00.000Z', '2025-W01'],
    ['2026-11-22T23:59:59.999Z', '2026-W47'],
    ['2026-11-23T00:00:00.000Z', '2026-W48'],
  ])('puts %s into %s', (instant, week) => {
    expect(isoWeek(Date.parse(instant))).toBe(week);
  });

  it('looks back 90 days', () => {
    expect(windowStart(NOW)).toBe('2026-08-24T12:00:00.000Z');
  });
});
