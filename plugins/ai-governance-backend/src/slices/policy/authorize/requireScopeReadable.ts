import type { CallerCredentials } from '../../../shared/callerCredentials';
import { CodedError } from '../../../shared/codedError';
import type { Guards } from './guards';

/** Fails as if what a scope names did not exist when the caller may not read all of it. */
export async function requireScopeReadable(
  { access }: Guards,
  credentials: CallerCredentials,
  about: readonly string[],
): Promise<void> {
  if (about.length === 0) return;
  const isReadable = await access.readable(credentials, about);
  if (about.every(isReadable)) return;
  throw new CodedError(
    'policy.entityNotFound',
    'there is no such entity, or repository, that you may read; name a scope all of whose entities you may read',
  );
}
