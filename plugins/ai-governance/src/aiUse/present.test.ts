import type { UseTally } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { readFilters } from './filters';
import {
  ruleTrend,
  sharePercent,
  repositoriesCsv,
  weekPoints,
} from './present';

const tally = (given: Partial<UseTally> = {}): UseTally => ({
  changes: 0,
  ai: 0,
  mixed: 0,
  human: 0,
  unknown: 0,
  measured: 0,
  declared: 0,
  inferred: 0,
  fromHistory: 0,
  asserted: 0,
  wouldHold: 0,
  wouldDeny: 0,
  ...given,
});

describe('R51 how use is shown', () => {
  it.each([
    [tally(), '–'],
    [tally({ changes: 3, ai: 1, mixed: 1 }), '66'],
    [tally({ changes: 3 }), '0'],
    [tally({ changes: 2, mixed: 2 }), '100'],
  ])('share of %j: at least %s', (given, expected) => {
    expect(sharePercent(given)).toBe(expected);
  });

  it.each([
    [2, 1, 'more'],
    [1, 2, 'less'],
    [1, 1, 'same'],
  ])('%d after %d: %s', (recent, earlier, expected) => {
    expect(ruleTrend({ recent, earlier })).toBe(expected);
  });

  it('leaves a gap where there were no changes', () => {
    const weeks = [
      { week: '2026-W01', changes: 0, attributed: 0 },
      { week: '2026-W02', changes: 4, attributed: 1 },
    ];
    expect(weekPoints(weeks, ({ week }) => week)).toEqual([
      { title: '2026-W01' },
      { title: '2026-W02', value: 0.25 },
    ]);
  });

  it('as CSV, names nobody and no formula', () => {
    const csv = repositoriesCsv([
      {
        repository: '=cmd',
        entityRefs: ['component:default/a'],
        owners: ['group:default/a'],
        tally: tally({ changes: 2, ai: 1 }),
      },
    ]);
    const [header, row] = csv.split('\r\n');
    expect(header).not.toMatch(/author|user/);
    expect(row).toBe(
      "'=cmd,component:default/a,group:default/a,2,1,0,0,0,0,0,0,0,0,0,0,",
    );
  });

  it.each([
    ['', { windowDays: 90 }],
    [
      'days=30&origin=history&sort=name',
      { windowDays: 30, origin: 'history', sort: 'name' },
    ],
    ['days=7&origin=x&owner=nobody', { windowDays: 90 }],
    [
      'owner=group:default/a&text=pay',
      { windowDays: 90, owner: 'group:default/a', text: 'pay' },
    ],
  ])('reads %j from the address', (search, expected) => {
    const filters = readFilters(new URLSearchParams(search));
    expect(JSON.parse(JSON.stringify(filters))).toEqual(expected);
  });
});
