import fc from 'fast-check';
import { segmentsOf } from '../../cells';
import { aChange } from '../../__testUtils__/teamPeriod';
import type { Observation } from '../observation';

const MS_PER_DAY = 86_400_000;

/** The day on which histories begin at the earliest: a Thursday. */
export const FIRST_DAY = Date.UTC(2026, 0, 1);
/** How long they are at most. */
export const DAYS = 150;

/** A change of a person on a day, as an observation. */
export const observation = (
  person: string | undefined,
  at: number,
  over: Parameters<typeof aChange>[0] = {},
): Observation => ({
  ...(person !== undefined && { person }),
  at,
  segments: segmentsOf(aChange(over)),
});

const anObservation = (people: number) =>
  fc
    .record({
      person: fc.integer({ min: 0, max: people - 1 }),
      isKnown: fc.integer({ min: 0, max: 19 }).map(value => value > 0),
      day: fc.integer({ min: 0, max: DAYS - 1 }),
      attribution: fc.constantFrom('ai', 'mixed', 'human', 'unknown'),
      confidence: fc.constantFrom('inferred', 'declared', 'measured'),
      tier: fc.constantFrom('public', 'public', 'internal', undefined),
      assistants: fc.subarray(['copilot', 'cursor']),
      surfaces: fc.subarray(['agent', 'chat']),
    } as const)
    .map(({ person, isKnown, day, tier, ...over }) =>
      observation(
        isKnown ? `p${person}` : undefined,
        FIRST_DAY + day * MS_PER_DAY,
        { ...over, ...(tier && { tier }) } as Parameters<typeof aChange>[0],
      ),
    );

/** Little or much that has nothing to do with one another, over five months or only some weeks of them. */
const scattered: fc.Arbitrary<Observation[]> = fc
  .record({
    people: fc.integer({ min: 5, max: 9 }),
    days: fc.constantFrom(20, 60, DAYS),
    size: fc.integer({ min: 20, max: 130 }),
  })
  .chain(({ people, days, size }) =>
    fc
      .array(anObservation(people), { minLength: size, maxLength: size })
      .map(all =>
        all.map(each => ({
          ...each,
          at:
            FIRST_DAY +
            (Math.floor((each.at - FIRST_DAY) / MS_PER_DAY) % days) *
              MS_PER_DAY,
        })),
      ),
  );

/** A few days on which several people do the same kind of thing, so that the same people come again and months are small or missing. */
const inBursts: fc.Arbitrary<Observation[]> = fc
  .array(
    fc.record({
      day: fc.integer({ min: 0, max: DAYS - 1 }),
      people: fc.subarray(['a', 'b', 'c', 'd', 'e', 'f', 'g'], {
        minLength: 2,
      }),
      attribution: fc.constantFrom('ai', 'human', 'unknown'),
      tier: fc.constantFrom('public', 'internal', 'restricted'),
      assistants: fc.subarray(['copilot', 'cursor']),
    } as const),
    { minLength: 4, maxLength: 22 },
  )
  .map(bursts =>
    bursts.flatMap(({ day, people, ...over }) =>
      people.map(person =>
        observation(person, FIRST_DAY + day * MS_PER_DAY, {
          ...over,
          confidence: 'declared',
        }),
      ),
    ),
  );

/** Histories of small teams. */
export const histories = fc.oneof(scattered, inBursts);
