import {
  judgeWaiverRequest,
  type Policy,
  type WaiverTerms,
} from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';
import type { StoredWaiver } from '../model';
import type { FindEntities } from './controls';

/** A waiver as it is asked for; instants and names as the caller wrote them. */
export interface WaiverOrder {
  readonly rule?: string;
  readonly lowersTierTo?: string;
  readonly scope: StoredWaiver['scope'];
  readonly reason: string;
  readonly ticket?: string;
  /** Absent: who asks. */
  readonly owner?: string;
  readonly activeFrom?: string;
  readonly expiresAt: string;
}

/** What a waiver is held against. */
export interface WaiverBench {
  readonly policy: Policy;
  readonly now: string;
}

/** Reads what is asked for. Fails with `policy.invalidWaiver`, whose issues name each fault. */
export function readTerms(
  { scope, ...order }: WaiverOrder & { readonly owner: string },
  bench: WaiverBench,
): WaiverTerms {
  const judged = judgeWaiverRequest(given({ ...order, ...scope }), bench);
  if (judged.ok) return judged.value;
  const { issues } = judged;
  throw new CodedError(
    'policy.invalidWaiver',
    `the waiver cannot be asked for like this: ${issues[0]?.message}${issues.length > 1 ? ` (faults in all: ${issues.length})` : ''}`,
    { issues },
  );
}

const given = (request: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(request).filter(([, value]) => value !== undefined),
  );

/**
 * When an approved waiver holds: from its approval on, unless it was to begin later, and never longer than asked for. The policy
 * may have changed since it was asked for. Fails with `policy.invalidWaiver`.
 */
export function approvedTimes(
  waiver: StoredWaiver,
  expiresAt: string | undefined,
  bench: WaiverBench,
): { readonly activeFrom: string; readonly expiresAt: string } {
  const { now } = bench;
  const later =
    waiver.activeFrom !== undefined && waiver.activeFrom > now
      ? waiver.activeFrom
      : undefined;
  const { rule, lowersTierTo, scope, reason, ticket, owner } = waiver;
  const said = { rule, lowersTierTo, scope, reason, ticket, owner };
  const terms = readTerms(
    {
      ...said,
      activeFrom: later,
      expiresAt: expiresAt ?? waiver.requestedExpiresAt,
    },
    bench,
  );
  if (terms.expiresAt > waiver.requestedExpiresAt) {
    const message = `the waiver was asked for until \`${waiver.requestedExpiresAt}\`, got \`${terms.expiresAt}\`; an approval can only shorten it, so leave \`expiresAt\` out or name an earlier end`;
    throw new CodedError('policy.invalidWaiver', message, {
      issues: [{ code: 'policy.waiverTooLong', path: 'expiresAt', message }],
    });
  }
  return { activeFrom: later ?? now, expiresAt: terms.expiresAt };
}

/** Fails with `policy.ownerUnknown` when the catalog does not have the owner, and `policy.notReady` when it cannot say. */
export async function requireOwnerKnown(
  owner: string,
  find: FindEntities,
): Promise<void> {
  const known = await find([owner]).catch((cause: unknown) => {
    throw new CodedError(
      'policy.notReady',
      'the catalog could not be asked whether it knows the owner, so nothing was stored; try again when it answers',
      { cause },
    );
  });
  if (known.has(owner)) return;
  const message = `the catalog does not have \`${owner}\`; expected an owner that somebody can be asked about, or none, which means you`;
  throw new CodedError('policy.ownerUnknown', message, {
    issues: [{ code: 'policy.ownerUnknown', path: 'owner', message }],
  });
}
