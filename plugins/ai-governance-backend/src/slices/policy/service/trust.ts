import { matchesRepository, type Trust } from '@ai-enablement/governance-core';
import type { Attestor } from '../../../config';
import type { TokenClaims } from '../../../shared/tokenClaims';
import { type Attested, fitsJob } from './jobToken';

/** Whoever asks for something, as the ledger and the trust of facts know them. */
export interface Caller {
  readonly kind: 'user' | 'service' | 'source';
  /** Entity ref of a user, subject of a service, `source:<id>` of a module. */
  readonly subject: string;
  /** Of the token with which a machine called. */
  readonly claims?: TokenClaims;
}

/**
 * How far the word of a caller can be relied on: people never attest, machines only where configured, and jobs of CI systems only
 * about what their token is for.
 */
export function trustOf(
  caller: Caller,
  attested: Attested,
  attestors: readonly Attestor[],
): Extract<Trust, 'asserted' | 'attested'> {
  if (caller.kind !== 'service') return 'asserted';
  const isEntitled = attestors.some(
    ({ subject, repositories, token }) =>
      subject === caller.subject &&
      repositories.some(pattern =>
        matchesRepository(pattern, attested.repository),
      ) &&
      (!token || fitsJob(caller.claims, attested, token)),
  );
  return isEntitled ? 'attested' : 'asserted';
}
