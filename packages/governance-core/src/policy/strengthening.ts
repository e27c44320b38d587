import { isWithinScope, type Place } from './waiverScope';
import { isActive } from './waivers';

/** Which changes a strengthening is about: all, or those that AI took part in or may have (`ai`, `mixed`, `unknown`). */
export const STRENGTHENED_CHANGES = ['all', 'assisted'] as const;

/** One of them. */
export type StrengthenedChanges = (typeof STRENGTHENED_CHANGES)[number];

/**
 * Where review is stricter; at least one of entity, repository, system, domain and group is set, and all that are must match.
 * Paths narrow it to changes that touch any file of theirs.
 */
export interface StrengtheningScope {
  readonly entity?: string;
  readonly repository?: string;
  readonly system?: string;
  readonly domain?: string;
  readonly group?: string;
  /** gitignore patterns that add alone. */
  readonly paths?: readonly string[];
}

/** Stricter review of a scope for a while: in force from `activeFrom` until just before `expiresAt` (instants, UTC, ISO 8601). */
export interface Strengthening extends StrengtheningScope {
  readonly id: string;
  readonly changes: StrengthenedChanges;
  /** Approving reviews that a change needs at least, from 1 on. */
  readonly reviews: number;
  /** Refs of groups; every one of these reviews is by a member of any of them. Absent: by anybody who took no part. */
  readonly by?: readonly string[];
  readonly activeFrom: string;
  readonly expiresAt: string;
}

/** Whether a place lies within the scope of a strengthening, whatever it says of paths. */
export function isStrengthened(
  { domain, ...scope }: StrengtheningScope,
  place: Place,
): boolean {
  const { entity, repository, system, group } = scope;
  const isElsewhere = domain !== undefined && place.entity?.domain !== domain;
  if (isElsewhere) return false;
  const isNamed = [entity, repository, system, group].some(
    part => part !== undefined,
  );
  return isNamed
    ? isWithinScope({ entity, repository, system, group }, place)
    : domain !== undefined;
}

/** Where a strengthening is in its life, in the order of a filter. */
export const STRENGTHENING_STATUSES = ['active', 'expired', 'ended'] as const;

/** One of them. */
export type StrengtheningStatus = (typeof STRENGTHENING_STATUSES)[number];

/** What happened to a strengthening, as instants in UTC, ISO 8601; absent: it did not happen. */
export interface StrengtheningLife {
  readonly activeFrom: string;
  readonly expiresAt: string;
  readonly endedAt?: string;
}

/** Where a strengthening stands at an instant: it acts from its start, so there is no time before. */
export function strengtheningStatus(
  { endedAt, ...life }: StrengtheningLife,
  now: string,
): StrengtheningStatus {
  if (endedAt !== undefined) return 'ended';
  return isActive({ expiresAt: life.expiresAt }, now) ? 'active' : 'expired';
}
