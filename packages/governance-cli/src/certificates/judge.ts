import type { CertificatePayload, RevocationsPayload } from './shapes';

/** How far the clocks of a portal and of a machine may differ. */
export const CLOCK_TOLERANCE_MS = 5 * 60_000;

/** Why a certificate does not hold. */
export type Refusal =
  | { readonly because: 'badSignature' }
  | { readonly because: 'otherContent' }
  | { readonly because: 'notYetValid'; readonly at: string }
  | { readonly because: 'expired'; readonly at: string }
  | { readonly because: 'revoked'; readonly at: string };

/**
 * Why a certificate does not hold, by its own instants and a list of revocations; `undefined` when it holds. Once revoked it stays so,
 * so that an old list suffices to say it. `now` is in milliseconds since 1970, UTC.
 */
export function refusalOf(
  { certificateId, issuedAt, expiresAt }: CertificatePayload,
  { revoked }: RevocationsPayload,
  now: number,
): Refusal | undefined {
  const entry = revoked.find(each => each.certificateId === certificateId);
  if (entry) return { because: 'revoked', at: entry.at };
  if (Date.parse(issuedAt) > now + CLOCK_TOLERANCE_MS)
    return { because: 'notYetValid', at: issuedAt };
  if (Date.parse(expiresAt) <= now)
    return { because: 'expired', at: expiresAt };
  return undefined;
}

/** Since when a certificate is of an older major version of its path; `undefined` while it is of the newest. */
export function supersededAt(
  { path, version }: CertificatePayload,
  { superseded }: RevocationsPayload,
): string | undefined {
  const major = Number(version.split('.')[0]);
  return superseded
    .filter(each => each.path === path && major <= each.major)
    .map(({ at }) => at)
    .toSorted()[0];
}

/** Whether a list should have been replaced by a newer one. */
export const isStale = (
  { nextUpdate }: RevocationsPayload,
  now: number,
): boolean => Date.parse(nextUpdate) <= now;
