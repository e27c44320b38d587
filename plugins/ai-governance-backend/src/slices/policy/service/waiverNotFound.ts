import { CodedError } from '../../../shared/codedError';
import type { StoredWaiver } from '../model';

/** The failure of looking up a waiver that is not there for the caller. */
export const waiverNotFound = (waiverId: string): CodedError =>
  new CodedError(
    'policy.waiverNotFound',
    `there is no waiver \`${waiverId}\`; \`GET /policy/waivers\` lists those that you may read`,
  );

/** The waiver when there is one. Fails with `policy.waiverNotFound`. */
export function requireWaiver(
  waiver: StoredWaiver | undefined,
  waiverId: string,
): StoredWaiver {
  if (waiver) return waiver;
  throw waiverNotFound(waiverId);
}
