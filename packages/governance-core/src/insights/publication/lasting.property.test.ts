import fc from 'fast-check';
import { everyCell, statesOf } from './__testUtils__/everyCell';
import { DAYS, FIRST_DAY, histories } from './__testUtils__/histories';
import type { Observation } from './observation';
import { windowJudging } from './publicationOf';

const MS_PER_DAY = 86_400_000;

describe('R09 what is published', () => {
  const instant = fc.integer({ min: 0, max: DAYS + 40 });

  it('is not withdrawn as time goes by', () => {
    fc.assert(
      fc.property(histories, instant, instant, (observations, a, b) => {
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)].map(
          days => FIRST_DAY + days * MS_PER_DAY,
        ) as [number, number];
        const before = statesOf(
          observations.filter(({ at }) => at < earlier),
          earlier,
        );
        const after = statesOf(
          observations.filter(({ at }) => at < later),
          later,
        );
        const withdrawn = everyCell(observations).filter(
          cell => before(cell) === 'published' && after(cell) !== 'published',
        );
        expect(withdrawn).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('rests on the months of a period alone, in whatever order observations come', () => {
    fc.assert(
      fc.property(histories, observations => {
        const whole = statesOf(observations);
        for (const cell of everyCell(observations)) {
          const { from, to } = windowJudging(cell.period);
          if (cell.segment.axis !== 'all' && cell.period.kind === 'year')
            continue;
          const part = observations
            .filter(({ at }) => at >= from && at < to)
            .reverse();
          if (part.length === 0) continue;
          expect(statesOf(part)(cell)).toBe(whole(cell));
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is the whole lattice of a team in which everybody does everything', () => {
    const people = ['a', 'b', 'c', 'd', 'e'];
    const observations: Observation[] = Array.from(
      { length: 90 },
      (_, day) => day,
    ).flatMap(day =>
      people.map(person => ({
        person,
        at: FIRST_DAY + day * MS_PER_DAY,
        segments: [{ axis: 'all', value: '' }],
      })),
    );
    const stateOf = statesOf(observations);
    const states = new Set(everyCell(observations).map(stateOf));
    expect(states).toEqual(new Set(['published', 'noObservations']));
  });
});
