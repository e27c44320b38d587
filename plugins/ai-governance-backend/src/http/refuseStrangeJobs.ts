import type { Attestor } from '../config';
import type { CallerCredentials } from '../shared/callerCredentials';
import { CodedError } from '../shared/codedError';
import { claimsOf } from '../shared/tokenClaims';

/** Claims that only tokens of CI jobs have, by system: GitHub's and GitLab's. */
const OF_JOBS: readonly (readonly string[])[] = [
  ['repository', 'event_name'],
  ['project_path'],
];

/**
 * Refuses CI jobs whose subject nobody configured. Issuers of public CI systems sign tokens for everybody's repositories, so that a
 * valid token of theirs says nothing about who may read here. Fails with `shared.notAllowed`.
 */
export function refuseStrangeJobs(
  credentials: CallerCredentials,
  attestors: readonly Pick<Attestor, 'subject'>[],
): void {
  const { principal } = credentials;
  const claims = claimsOf(credentials);
  if (principal.type !== 'service' || !claims) return;
  const isJob = OF_JOBS.some(names =>
    names.every(name => claims.texts[name] !== undefined),
  );
  if (!isJob) return;
  if (attestors.some(({ subject }) => subject === principal.subject)) return;
  throw new CodedError(
    'shared.notAllowed',
    `no CI job may call as \`${principal.subject}\`; list the subject under \`aiGovernance.attestors\` with its repositories`,
  );
}
