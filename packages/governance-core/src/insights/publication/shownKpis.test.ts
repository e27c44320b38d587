import { aChange, day, november, times } from '../__testUtils__/teamPeriod';
import { computeCells } from '../cells';
import { publicationsOf } from './publicationsOf';
import { shownKpis } from './shownKpis';

const person = (at: number) => `p${at}`;
const changes = times(40, at =>
  aChange({
    id: `c${at}`,
    author: person(at % 8),
    mergedAt: day(at / 2),
    tier: at < 12 ? 'public' : 'internal',
    reviews: [{ reviewer: person(at % 3), submittedAt: day(at / 2) }],
  }),
);
const seat = (at: number, days: number) => ({
  dayStartsAt: day(days),
  person: person(at),
  assistant: 'copilot',
});

function shown(
  over: Parameters<typeof november>[0],
  axis = 'all',
  minimum?: number,
) {
  const period = november(over);
  const cell = computeCells(period).find(each => each.axis === axis)!;
  return shownKpis(cell, {
    periodId: '2026-11',
    publications: publicationsOf(period, minimum),
    ...(minimum !== undefined && { minimum }),
  });
}

describe('R09 what of a cell may be shown', () => {
  it.each`
    what                                        | kpi                      | over                                                                            | minimum      | isShown
    ${'a value of enough people'}               | ${'readyToMergedMedian'} | ${{ changes }}                                                                  | ${undefined} | ${true}
    ${'a value of too few'}                     | ${'reviewerHours'}       | ${{ changes }}                                                                  | ${undefined} | ${false}
    ${'what was not observed'}                  | ${'cycleTimeMedian'}     | ${{ changes }}                                                                  | ${undefined} | ${false}
    ${'that there is too little of enough'}     | ${'changeFailureRate'}   | ${{ changes, deployments: [{ finishedAt: day(3), incidents: 0 }] }}             | ${undefined} | ${true}
    ${'last days of enough people'}             | ${'adoption7'}           | ${{ seats: times(8, at => seat(at, 28)) }}                                      | ${undefined} | ${true}
    ${'last days with fewer than all of it'}    | ${'adoption7'}           | ${{ seats: [...times(8, at => seat(at, 3)), ...times(4, at => seat(at, 28))] }} | ${undefined} | ${false}
    ${'last days below a minimum that was set'} | ${'adoption7'}           | ${{ seats: [...times(8, at => seat(at, 3)), ...times(6, at => seat(at, 28))] }} | ${7}         | ${false}
    ${'nothing below a minimum that was set'}   | ${'readyToMergedMedian'} | ${{ changes }}                                                                  | ${9}         | ${false}
  `('$what: $isShown', ({ kpi, over, minimum, isShown }) => {
    expect(shown(over, 'all', minimum).includes(kpi)).toBe(isShown);
  });

  it('is for a segment what is about changes', () => {
    const found = shown({ changes }, 'tier');
    expect(found).toContain('readyToMergedMedian');
    expect(found).not.toContain('adoption28');
    expect(found).not.toContain('reviewerHours');
  });

  it('is nothing for a team of four', () => {
    const few = changes.filter((_, at) => at % 8 < 4);
    expect(shown({ changes: few })).toEqual([]);
  });
});
