import { matchesRepository, type Trust } from '@ai-enablement/governance-core';
import type { Attestor } from '../../../config';

/** Whoever asks for something, as the ledger and the trust of facts know them. */
export interface Caller {
  readonly kind: 'user' | 'service' | 'source';
  /** Entity ref of a user, subject of a service, `source:<id>` of a module. */
  readonly subject: string;
}

/** How far the word of a caller about a repository can be relied on: people never attest, machines only where configured. */
export function trustOf(
  caller: Caller,
  repository: string,
  attestors: readonly Attestor[],
): Extract<Trust, 'asserted' | 'attested'> {
  if (caller.kind !== 'service') return 'asserted';
  const isEntitled = attestors.some(
    ({ subject, repositories }) =>
      subject === caller.subject &&
      repositories.some(pattern => matchesRepository(pattern, repository)),
  );
  return isEntitled ? 'attested' : 'asserted';
}
