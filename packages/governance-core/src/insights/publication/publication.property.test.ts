import fc from 'fast-check';
import type { Period } from '../cells';
import {
  type AskedCell,
  everyCell,
  isIn,
  statesOf,
} from './__testUtils__/everyCell';
import { histories } from './__testUtils__/histories';
import { isolated } from './__testUtils__/isolates';
import type { Observation } from './observation';

const MINIMUM = 5;

function isolatedBy(
  observations: readonly Observation[],
  isPublished: (cell: AskedCell) => boolean,
) {
  const rows = everyCell(observations)
    .filter(isPublished)
    .map(cell => observations.map(each => (isIn(cell)(each) ? 1 : 0)));
  return isolated(
    rows,
    observations.map(({ person }) => person),
    MINIMUM,
  );
}

describe('R09 no combination of published cells isolates fewer than the minimum', () => {
  it('in any small team, whatever its history', () => {
    fc.assert(
      fc.property(histories, observations => {
        const stateOf = statesOf(observations);
        expect(
          isolatedBy(observations, cell => stateOf(cell) === 'published'),
        ).toBeUndefined();
      }),
      { numRuns: 250 },
    );
  });

  const hidden = (observations: readonly Observation[]) => {
    const stateOf = statesOf(observations);
    return (kind: Period['kind'], isWhole: boolean) => (cell: AskedCell) =>
      stateOf(cell) === 'published' ||
      (stateOf(cell) === 'wouldTellOfFew' &&
        cell.period.kind === kind &&
        (cell.segment.axis === 'all') === isWhole);
  };

  // What the search above would miss if it found nothing here.
  it.each`
    what                     | kind         | isWhole
    ${'weeks'}               | ${'week'}    | ${true}
    ${'segments of a month'} | ${'month'}   | ${false}
    ${'quarters'}            | ${'quarter'} | ${false}
    ${'twelve months'}       | ${'year'}    | ${false}
  `('but would, if $what were not held back', ({ kind, isWhole }) => {
    const found = fc.check(
      fc.property(
        histories,
        observations =>
          isolatedBy(observations, hidden(observations)(kind, isWhole)) ===
          undefined,
      ),
      { numRuns: 300, endOnFailure: true },
    );
    expect(found.failed).toBe(true);
  });
});
