import {
  aChange,
  day,
  hour,
  november,
  times,
} from '../__testUtils__/teamPeriod';
import { computeCells } from './computeCells';
import { segmentsOf } from './segments';

const changes = times(40, at =>
  aChange({
    id: `c${String(at).padStart(2, '0')}`,
    author: `p${at % 7}`,
    mergedAt: hour(at + 1),
    attribution: (['ai', 'mixed', 'human', 'unknown'] as const)[at % 4]!,
    confidence: 'declared',
    tier: at % 2 ? 'internal' : 'public',
    assistants: at % 3 ? ['copilot'] : ['copilot', 'cursor'],
  }),
);
const sampleOf = (
  cells: ReturnType<typeof computeCells>,
  axis: string,
  value: string,
) =>
  cells.find(cell => cell.axis === axis && cell.value === value)?.kpis
    .readyToMergedMedian?.sample;

describe('R09 cells', () => {
  const cells = computeCells(november({ changes }));

  it.each`
    axis             | value                       | sample
    ${'all'}         | ${''}                       | ${40}
    ${'attribution'} | ${'attributed@declared'}    | ${20}
    ${'attribution'} | ${'notAttributed@declared'} | ${10}
    ${'attribution'} | ${'unknown@declared'}       | ${10}
    ${'attribution'} | ${'unknown@measured'}       | ${40}
    ${'tier'}        | ${'internal'}               | ${20}
    ${'assistant'}   | ${'copilot'}                | ${40}
    ${'assistant'}   | ${'cursor'}                 | ${14}
    ${'surface'}     | ${'chat'}                   | ${undefined}
  `('$axis $value looks at $sample changes', ({ axis, value, sample }) => {
    expect(sampleOf(cells, axis, value)).toBe(sample);
  });

  it('has a cell for every segment of a change, once', () => {
    const named = cells.map(({ axis, value }) => `${axis}:${value}`);
    const expected = new Set(
      changes.flatMap(segmentsOf).map(({ axis, value }) => `${axis}:${value}`),
    );
    expect(new Set(named)).toEqual(expected);
    expect(named).toHaveLength(expected.size);
  });

  it('is the same in whatever order changes come', () => {
    expect(
      JSON.stringify(
        computeCells(november({ changes: [...changes].reverse() })),
      ),
    ).toBe(JSON.stringify(cells));
  });

  it('tells of people only for the whole team', () => {
    const ofSegment = cells.find(({ axis }) => axis === 'tier')!;
    expect(ofSegment.kpis).not.toHaveProperty('satisfaction');
    expect(cells[0]!.kpis).toHaveProperty('satisfaction');
  });

  it('has the whole team alone for a week', () => {
    const week = { from: day(1), to: day(8) };
    const ofWeek = computeCells(november({ window: week, changes }));
    expect(ofWeek.map(({ axis }) => axis)).toEqual(['all']);
  });

  it('has a cell for a team without anything', () => {
    expect(computeCells(november())).toHaveLength(1);
  });
});
