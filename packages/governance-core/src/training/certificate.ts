/** How a certificate stands at an instant. */
export type CertificateStatus =
  'valid' | 'expiring' | 'superseded' | 'expired' | 'revoked';

/** What the status of a certificate depends on; instants are UTC, ISO 8601 with milliseconds. */
export interface CertificateLife {
  readonly expiresAt: string;
  readonly revokedAt?: string;
  /** From when its path has had a newer major version; may lie ahead. */
  readonly supersededAt?: string;
}

/** Days before its expiry in which a certificate is said to end soon. */
export const EXPIRING_DAYS = 30;

const DAY_MS = 86_400_000;

/** The status of a certificate; what ends it for good comes first. */
export function certificateStatus(
  { expiresAt, revokedAt, supersededAt }: CertificateLife,
  now: string,
): CertificateStatus {
  if (revokedAt !== undefined && revokedAt <= now) return 'revoked';
  if (expiresAt <= now) return 'expired';
  if (supersededAt !== undefined && supersededAt <= now) return 'superseded';
  const left = Date.parse(expiresAt) - Date.parse(now);
  return left <= EXPIRING_DAYS * DAY_MS ? 'expiring' : 'valid';
}
