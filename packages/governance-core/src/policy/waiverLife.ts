import { isActive } from './waivers';

/** Where a waiver that was asked for is in its life, in the order of a filter. */
export const WAIVER_STATUSES = [
  'requested',
  'scheduled',
  'active',
  'expired',
  'refused',
  'revoked',
] as const;

/** One of them. */
export type WaiverStatus = (typeof WAIVER_STATUSES)[number];

/** What happened to a waiver, as instants in UTC, ISO 8601; absent: it did not happen. */
export interface WaiverLife {
  readonly approvedAt?: string;
  readonly refusedAt?: string;
  readonly revokedAt?: string;
  /** Set once approved. */
  readonly activeFrom?: string;
  readonly expiresAt: string;
}

/** Where a waiver stands at an instant. A request on which nobody decided before its end has expired with it. */
export function waiverStatus(life: WaiverLife, now: string): WaiverStatus {
  if (life.revokedAt !== undefined) return 'revoked';
  if (life.refusedAt !== undefined) return 'refused';
  if (Date.parse(now) >= Date.parse(life.expiresAt)) return 'expired';
  if (life.approvedAt === undefined) return 'requested';
  return isActive(life, now) ? 'active' : 'scheduled';
}
