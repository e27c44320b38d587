import type { TeamVerdict } from '@ai-enablement/governance-core';
import type { HealthOfSource } from '../healthModel';
import type { ShownCell } from '../views';
import { causesOf } from './causes';
import type { JudgedDrift } from './judgeDrift';
import { nextAction, type Standing } from './nextAction';

const value = (amount: number, sample = 20) => ({
  kind: 'value' as const,
  value: amount,
  sample,
});
const cell = (axis: string, of: string, kpis: object) =>
  ({
    team: 't',
    period: '2026-10',
    axis,
    value: of,
    computedAt: '',
    kpis,
  }) as ShownCell;
const fresh = [{ state: 'fresh' }] as unknown as readonly HealthOfSource[];
const verdict = (
  state: string,
  ...kpis: readonly (readonly [string, string])[]
) =>
  ({
    state,
    kpis: kpis.map(([kpi, each]) => ({ kpi, state: each })),
  }) as unknown as TeamVerdict;
const drift = [
  { kpi: 'defectDensity', signalPeriod: '2026-W40' },
] as unknown as readonly JudgedDrift[];
const worse = verdict('notImproving', ['defectDensity', 'worse']);
const cause = {
  kpi: 'defectDensity',
  axis: 'tier' as const,
  value: 'public',
  sample: 20,
  effect: 0.5,
};
const hidden = [
  cell('all', '', { readyToMergedMedian: value(5, 100) }),
  cell('attribution', 'unknown@inferred', {
    readyToMergedMedian: value(5, 31),
  }),
];
const idle = [cell('all', '', { idleSeats: value(7, 20) })];
const standing = (over: Partial<Standing>): Standing => ({
  drift: [],
  causes: [],
  here: [],
  sources: fresh,
  unmappedIdentities: 0,
  ...over,
});

describe('R13 the one next step', () => {
  it.each`
    over                                                                            | action
    ${{ verdict: verdict('improving') }}                                            | ${{ code: 'keepGoing' }}
    ${{}}                                                                           | ${{ code: 'waitForData' }}
    ${{ unmappedIdentities: 2 }}                                                    | ${{ code: 'mapIdentities' }}
    ${{ sources: [] }}                                                              | ${{ code: 'connectSource' }}
    ${{ here: hidden }}                                                             | ${{ code: 'declareAssistance', kpi: 'attributedShare', axis: 'attribution', value: 'unknown@inferred' }}
    ${{ here: idle }}                                                               | ${{ code: 'giveSeatsBack', kpi: 'idleSeats' }}
    ${{ drift }}                                                                    | ${{ code: 'lookAtDrift', kpi: 'defectDensity' }}
    ${{ drift, verdict: worse, causes: [cause], here: hidden }}                     | ${{ code: 'lookAtDrift', kpi: 'defectDensity' }}
    ${{ verdict: worse }}                                                           | ${{ code: 'lookAtDefects', kpi: 'defectDensity' }}
    ${{ verdict: worse, causes: [cause], here: hidden }}                            | ${{ code: 'lookAtDefects', kpi: 'defectDensity', axis: 'tier', value: 'public' }}
    ${{ verdict: worse, causes: [{ ...cause, effect: -0.5 }] }}                     | ${{ code: 'lookAtDefects', kpi: 'defectDensity' }}
    ${{ verdict: verdict('notImproving', ['findingsPerRelease', 'worse']) }}        | ${{ code: 'lookAtFindings', kpi: 'findingsPerRelease' }}
    ${{ verdict: verdict('notImproving', ['readyToMergedMedian', 'worse']) }}       | ${{ code: 'lookAtReviews', kpi: 'readyToMergedMedian' }}
    ${{ verdict: verdict('notImproving', ['satisfaction', 'worse']), sources: [] }} | ${{ code: 'askTheTeam', kpi: 'satisfaction' }}
  `('$action', ({ over, action }) => {
    expect(nextAction(standing(over))).toEqual(action);
  });
});

describe('R13 parts that go along with a verdict', () => {
  const whole = cell('all', '', { defectDensity: value(10) });
  const part = (of: string, amount: number) =>
    cell('tier', of, { defectDensity: value(amount) });
  const withheld = cell('tier', 'w', { defectDensity: { kind: 'withheld' } });
  const judged = (state: string) =>
    verdict('notImproving', ['defectDensity', state]).kpis;

  it.each`
    cells                                                                       | state         | found
    ${[whole, part('a', 11), part('b', 5), part('c', 10.5), withheld]}          | ${'worse'}    | ${['b', 'a']}
    ${[whole, part('a', 11)]}                                                   | ${'improved'} | ${['a']}
    ${[whole, part('a', 20)]}                                                   | ${'noChange'} | ${[]}
    ${[part('a', 20)]}                                                          | ${'worse'}    | ${[]}
    ${[cell('all', '', { defectDensity: value(0) }), part('a', 20)]}            | ${'worse'}    | ${[]}
    ${[whole, ...[20, 30, 40, 50, 60, 70].map(each => part(`p${each}`, each))]} | ${'worse'}    | ${['p70', 'p60', 'p50', 'p40', 'p30']}
  `('of a KPI that is $state are $found', ({ cells, state, found }) => {
    expect(causesOf(cells, judged(state)).map(each => each.value)).toEqual(
      found,
    );
  });
});
