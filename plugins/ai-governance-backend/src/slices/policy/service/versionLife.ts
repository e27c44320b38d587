import type { PolicyVersion } from '../model';
import type { VersionInTime } from '../views';

/** Where a version is in its life. */
export type VersionState =
  'draft' | 'scheduled' | 'inForce' | 'superseded' | 'withdrawn';

/** State of a version at an instant, and when another took its place. */
export interface VersionLife {
  readonly state: VersionState;
  readonly supersededAt?: string;
}

/** Versions that hold or will, in the order in which they come into force; of equal instants the higher number holds. */
export const timelineOf = (
  versions: readonly PolicyVersion[],
): readonly VersionInTime[] =>
  versions
    .filter(({ withdrawnAt }) => withdrawnAt === undefined)
    .flatMap(({ versionId, number, digest, publishedAt, effectiveFrom }) =>
      number && publishedAt && effectiveFrom
        ? [{ versionId, number, digest, publishedAt, effectiveFrom }]
        : [],
    )
    .sort(
      (a, b) =>
        compareTexts(a.effectiveFrom, b.effectiveFrom) || a.number - b.number,
    );

const compareTexts = (a: string, b: string): number =>
  a < b ? -1 : Number(a > b);

/** Whether a version holds or has held at an instant; one that was published at once does, whatever a slow clock says. */
export const hasBegun = (
  {
    publishedAt,
    effectiveFrom,
  }: Pick<VersionInTime, 'publishedAt' | 'effectiveFrom'>,
  now: string,
): boolean => publishedAt === effectiveFrom || effectiveFrom <= now;

/** The version in force at an instant; `undefined` before the first. */
export const inForceAt = (
  timeline: readonly VersionInTime[],
  now: string,
): VersionInTime | undefined =>
  timeline.findLast(version => hasBegun(version, now));

/** The version that waits for its instant; there is at most one. */
export const scheduledAt = (
  timeline: readonly VersionInTime[],
  now: string,
): VersionInTime | undefined =>
  timeline.find(version => !hasBegun(version, now));

/** Where a version stands at an instant, which nothing but these rows decides. */
export function lifeOf(
  { versionId, number, withdrawnAt }: PolicyVersion,
  timeline: readonly VersionInTime[],
  now: string,
): VersionLife {
  if (withdrawnAt !== undefined) return { state: 'withdrawn' };
  if (number === undefined) return { state: 'draft' };
  const begun = timeline.filter(version => hasBegun(version, now));
  const index = begun.findIndex(version => version.versionId === versionId);
  if (index < 0) return { state: 'scheduled' };
  const successor = begun[index + 1];
  return successor
    ? { state: 'superseded', supersededAt: successor.effectiveFrom }
    : { state: 'inForce' };
}
