import { shownCell } from './shownCell';
import { quantilesOf } from './saveFleet';

const value = (amount: number, over = {}) => ({
  kind: 'value' as const,
  value: amount,
  sample: 20,
  ...over,
});
const few = (sample: number) => ({
  kind: 'notEnoughData' as const,
  sample,
  reason: 'why',
});
const withheld = { kind: 'withheld' as const };

describe('R10 a cell as pages show it', () => {
  it.each`
    kpi                                                         | before       | shown
    ${undefined}                                                | ${undefined} | ${{ state: 'notMeasured' }}
    ${withheld}                                                 | ${value(1)}  | ${{ state: 'withheld' }}
    ${few(0)}                                                   | ${undefined} | ${{ state: 'notMeasured', reason: 'why' }}
    ${few(3)}                                                   | ${undefined} | ${{ state: 'notEnoughData', sample: 3, reason: 'why' }}
    ${value(6)}                                                 | ${undefined} | ${{ state: 'value', value: 6, sample: 20 }}
    ${value(6)}                                                 | ${value(4)}  | ${{ state: 'value', value: 6, sample: 20, change: 0.5 }}
    ${value(6)}                                                 | ${value(0)}  | ${{ state: 'value', value: 6, sample: 20 }}
    ${value(0)}                                                 | ${value(4)}  | ${{ state: 'value', value: 0, sample: 20, change: -1 }}
    ${value(6)}                                                 | ${withheld}  | ${{ state: 'value', value: 6, sample: 20 }}
    ${value(6, { interval: { low: 1, high: 9 } })}              | ${undefined} | ${{ state: 'value', value: 6, sample: 20, low: 1, high: 9 }}
    ${value(6, { isAtLeast: true, isMature: false })}           | ${undefined} | ${{ state: 'value', value: 6, sample: 20, isAtLeast: true, isImmature: true }}
    ${value(6, { isMature: true, people: 7, largestShare: 1 })} | ${undefined} | ${{ state: 'value', value: 6, sample: 20 }}
  `('$kpi after $before is $shown', ({ kpi, before, shown }) => {
    expect(shownCell(kpi, before)).toEqual(shown);
  });
});

describe('R10 how the fleet lies', () => {
  const cells = (kpis: readonly unknown[]) =>
    kpis.map(kpi => ({ kpis: { lead: kpi } })) as Parameters<
      typeof quantilesOf
    >[0];

  it.each`
    kpis                                                  | quantiles
    ${[]}                                                 | ${undefined}
    ${[1, 2, 3, 4].map(each => value(each))}              | ${undefined}
    ${[value(1), value(2), value(3), value(4), withheld]} | ${undefined}
    ${[5, 3, 1, 2, 4].map(each => value(each))}           | ${{ teams: 5, low: 1.4, lowerQuartile: 2, median: 3, upperQuartile: 4, high: 4.6 }}
    ${[7, 7, 7, 7, 7].map(each => value(each))}           | ${{ teams: 5, low: 7, lowerQuartile: 7, median: 7, upperQuartile: 7, high: 7 }}
  `('of $kpis are $quantiles', ({ kpis, quantiles }) => {
    const found = quantilesOf(cells(kpis), 'lead');
    expect(
      found &&
        Object.fromEntries(
          Object.entries(found).map(([name, at]) => [
            name,
            Number(at.toFixed(9)),
          ]),
        ),
    ).toEqual(quantiles);
  });
});
