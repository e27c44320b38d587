import { CodedError } from '../../../shared/codedError';
import type { StoredStrengthening } from '../model';

/** The failure of looking up a strengthening that is not there for the caller. */
export const strengtheningNotFound = (strengtheningId: string): CodedError =>
  new CodedError(
    'policy.strengtheningNotFound',
    `there is no strengthening \`${strengtheningId}\`; \`GET /policy/strengthenings\` lists those that you may read`,
  );

/** The strengthening when there is one. Fails with `policy.strengtheningNotFound`. */
export function requireStrengthening(
  strengthening: StoredStrengthening | undefined,
  strengtheningId: string,
): StoredStrengthening {
  if (strengthening) return strengthening;
  throw strengtheningNotFound(strengtheningId);
}
