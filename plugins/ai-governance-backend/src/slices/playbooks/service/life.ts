import type { LifeState, PlaybookVersion } from '../model';

/** Where a version stands at an instant, which nothing but its own row decides. */
export function lifeOf(
  { state, effectiveFrom = '', endsAt, expiresAt }: PlaybookVersion,
  now: string,
): LifeState {
  if (state !== 'published') return state;
  if (effectiveFrom > now) return 'scheduled';
  if (endsAt === undefined || endsAt > now) return 'current';
  return endsAt === expiresAt ? 'expired' : 'superseded';
}

/** The version that readers get at an instant. */
export const currentOf = (
  versions: readonly PlaybookVersion[],
  now: string,
): PlaybookVersion | undefined =>
  versions.find(version => lifeOf(version, now) === 'current');

/** The version that waits for its instant; there is at most one. */
export const scheduledOf = (
  versions: readonly PlaybookVersion[],
  now: string,
): PlaybookVersion | undefined =>
  versions.find(version => lifeOf(version, now) === 'scheduled');
