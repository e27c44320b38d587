import type { PlaybookVersion } from '../../model';
import type { Receipt } from '../../reachModel';
import {
  countingReceipt,
  dutyOf,
  isToRead,
  type OwnedRepository,
  type ReadingPerson,
  requiredSince,
} from './required';

/** How required reading fares. */
export interface ReceiptFigures {
  /** Who has to read it. */
  readonly people: number;
  /** In whole groups of the minimum, rounded down; so is `overdue`. */
  readonly given: number;
  readonly overdue: number;
  /** UTC day at whose beginning they were so. */
  readonly asOf: string;
}

const DAY_MS = 86_400_000;

/** The Monday of the week of an instant; figures of receipts change once a week. */
export function mondayOf(now: string): string {
  const today = Date.parse(now.slice(0, 10));
  const sinceMonday = (new Date(today).getUTCDay() + 6) % 7;
  return new Date(today - sinceMonday * DAY_MS).toISOString().slice(0, 10);
}

/** What receipts are counted with. */
export interface ReceiptCount {
  readonly people: readonly ReadingPerson[];
  readonly repositories: readonly OwnedRepository[];
  readonly knownSince: ReadonlyMap<string, string>;
  /** Of before `asOf`, by person. */
  readonly receipts: ReadonlyMap<string, readonly Receipt[]>;
  readonly asOf: string;
  readonly minimum: number;
}

/** Counts of one playbook; `undefined` when it is no required reading, or is so for fewer people than the minimum. */
export function receiptFigures(
  {
    current,
    versions,
  }: {
    readonly current: PlaybookVersion;
    readonly versions: readonly PlaybookVersion[];
  },
  { people, repositories, knownSince, receipts, asOf, minimum }: ReceiptCount,
): ReceiptFigures | undefined {
  const { requiredReading, audience } = current.header;
  if (!requiredReading) return undefined;
  const since = requiredSince(versions, current);
  const states = people
    .filter(person => isToRead(audience, person, repositories))
    .map(({ personId }) => {
      const receipt = countingReceipt(receipts.get(personId) ?? [], current);
      return dutyOf({
        requiredSince: since,
        withinDays: requiredReading.withinDays,
        knownSince: knownSince.get(personId) ?? asOf,
        ...(receipt && { receipt }),
        today: asOf,
      }).state;
    });
  if (states.length < minimum) return undefined;
  // INVARIANT: a figure that differs from an earlier one differs by at least the minimum of people.
  const inGroups = (state: string) => {
    const count = states.filter(each => each === state).length;
    return count - (count % minimum);
  };
  return {
    people: states.length,
    given: inGroups('done'),
    overdue: inGroups('overdue'),
    asOf,
  };
}
