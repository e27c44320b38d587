import { CodedError } from '../../../shared/codedError';
import type { PolicyVersion } from '../model';
import type { VersionsInHand } from './inVersions';
import { lifeOf, scheduledAt } from './versionLife';
import type { LivingVersion, PermitQuestion } from './versionPermits';
import type { Caller } from './trust';

/** A version of the given id as it stands for one writer. Fails with `policy.versionNotFound`. */
export function livingVersion(
  version: PolicyVersion | undefined,
  versionId: string,
  { timeline, now }: Pick<VersionsInHand, 'timeline' | 'now'>,
): LivingVersion {
  if (!version) throw versionNotFound(versionId);
  return { ...version, ...lifeOf(version, timeline, now) };
}

/** The failure of looking up a version that is not there. */
export const versionNotFound = (versionId: string): CodedError =>
  new CodedError(
    'policy.versionNotFound',
    `there is no version \`${versionId}\` of the policy; \`GET /policy/versions\` lists all`,
  );

/** What a caller's permits depend on, beside the version. */
export const questionOf = (
  caller: Caller,
  needsSecondPerson: boolean,
  versions: Pick<VersionsInHand, 'timeline' | 'inForce' | 'now'>,
): PermitQuestion => ({
  caller,
  needsSecondPerson,
  inForce: versions.inForce,
  scheduled: scheduledAt(versions.timeline, versions.now),
});
