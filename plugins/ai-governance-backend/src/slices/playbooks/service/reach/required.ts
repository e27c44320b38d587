import { isMeantFor, type Audience } from '@ai-enablement/governance-core';
import type { PlaybookVersion } from '../../model';
import type { Receipt } from '../../reachModel';

const DAY_MS = 86_400_000;

/** A person as required reading sees them. */
export interface ReadingPerson {
  readonly personId: string;
  /** Ancestors included. */
  readonly groups: readonly string[];
}

/** A repository with the group that owns it and its tier, as far as they are known. */
export interface OwnedRepository {
  readonly team?: string;
  readonly tier?: string;
}

/** Whether somebody has to read what is for this audience: they are of its groups, and one of their repositories, if any, is of its tiers. */
export function isToRead(
  audience: Audience,
  { groups }: Pick<ReadingPerson, 'groups'>,
  repositories: readonly OwnedRepository[],
): boolean {
  const own = repositories.filter(
    ({ team }) => team !== undefined && groups.includes(team),
  );
  return own.length === 0
    ? isMeantFor(audience, { groups })
    : own.some(({ tier }) => isMeantFor(audience, { groups, tier }));
}

/**
 * UTC day from which a version has to be read: when readers first got one with its first number that was required reading. The second
 * number changes nothing for readers.
 */
export function requiredSince(
  versions: readonly PlaybookVersion[],
  current: PlaybookVersion,
): string {
  const starts = versions
    .filter(
      ({ state, version, header }) =>
        state === 'published' &&
        version.major === current.version.major &&
        header.requiredReading !== undefined,
    )
    .flatMap(({ effectiveFrom }) => effectiveFrom ?? []);
  return (starts.toSorted()[0] ?? current.proposedAt).slice(0, 10);
}

/** What of required reading is left for somebody. */
export interface Duty {
  /** Last UTC day on which it is in time. */
  readonly dueOn: string;
  readonly state: 'overdue' | 'due' | 'done';
  /** UTC day. */
  readonly doneOn?: string;
}

/** What somebody has to do by when; days count from when they are known, if that is later. */
export function dutyOf(given: {
  readonly requiredSince: string;
  readonly withinDays: number;
  /** UTC day since when the person is known. */
  readonly knownSince: string;
  readonly receipt?: Pick<Receipt, 'at'>;
  /** UTC day. */
  readonly today: string;
}): Duty {
  const from = [given.requiredSince, given.knownSince].toSorted()[1]!;
  const dueOn = new Date(Date.parse(from) + given.withinDays * DAY_MS)
    .toISOString()
    .slice(0, 10);
  if (given.receipt)
    return { dueOn, state: 'done', doneOn: given.receipt.at.slice(0, 10) };
  return { dueOn, state: given.today > dueOn ? 'overdue' : 'due' };
}

/** The newest receipt that still counts: of a version with the same first number. */
export const countingReceipt = (
  receipts: readonly Receipt[],
  current: Pick<PlaybookVersion, 'name' | 'version'>,
): Receipt | undefined =>
  receipts.find(
    ({ name, version }) =>
      name === current.name && version.major === current.version.major,
  );
