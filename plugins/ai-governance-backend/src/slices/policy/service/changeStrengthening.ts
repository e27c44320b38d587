import type { LedgerEntryDraft, Policy } from '@ai-enablement/governance-core';
import type { StoredStrengthening } from '../model';
import type { ExceptionEntry } from './exceptionLedger';
import { createPseudonymise } from './identity';
import { inSnapshot } from './inSnapshot';
import { refuse } from './permits';
import {
  type StrengtheningWriteDeps,
  withStrengthening,
} from './strengthenReview';
import {
  strengtheningEnded,
  strengtheningExtended,
} from './strengtheningLedger';
import { requireStrengthening } from './strengtheningNotFound';
import { type StrengtheningAsking, whyNotChange } from './strengtheningPermits';
import { readExtension } from './strengtheningTerms';

/** What somebody wants to happen to a strengthening. */
export interface StrengtheningChange {
  readonly asking: StrengtheningAsking;
  readonly strengtheningId: string;
  readonly reason: string;
  /** Entities of the catalog that it is about. */
  readonly about: readonly string[];
}

/**
 * Puts the end of a strengthening off. Fails with `policy.strengtheningNotFound`, `policy.strengtheningState`,
 * `policy.secondPersonRequired` for a machine, `shared.notAllowed`, or `policy.invalidStrengthening` for an end that is no later
 * one or later than the policy lets it be.
 */
export const extendStrengthening = (
  deps: StrengtheningWriteDeps,
  {
    expiresAt: written,
    ...change
  }: StrengtheningChange & { readonly expiresAt: string },
): Promise<StoredStrengthening> =>
  changed(deps, change, {
    what: 'extended',
    entry: strengtheningExtended,
    next: (strengthening, word, policy) => ({
      ...strengthening,
      expiresAt: readExtension(strengthening, written, {
        policy,
        now: word.at,
      }),
      extension: word,
    }),
  });

/**
 * Ends a strengthening before its time: from then on the policy alone says what review there is. Fails with
 * `policy.strengtheningNotFound`, `policy.strengtheningState`, `policy.secondPersonRequired` for a machine, or
 * `shared.notAllowed`.
 */
export const endStrengthening = (
  deps: StrengtheningWriteDeps,
  change: StrengtheningChange,
): Promise<StoredStrengthening> =>
  changed(deps, change, {
    what: 'ended',
    entry: strengtheningEnded,
    next: (strengthening, word) => ({ ...strengthening, ending: word }),
  });

interface Step {
  readonly what: string;
  readonly entry: (
    strengthening: StoredStrengthening,
    entry: ExceptionEntry,
  ) => LedgerEntryDraft;
  readonly next: (
    strengthening: StoredStrengthening,
    word: NonNullable<StoredStrengthening['ending']>,
    policy: Policy,
  ) => StoredStrengthening;
}

function changed(
  deps: StrengtheningWriteDeps,
  { asking, strengtheningId, reason, about }: StrengtheningChange,
  step: Step,
): Promise<StoredStrengthening> {
  const { caller } = asking;
  return inSnapshot(deps, caller, async (transaction, content, policy) => {
    const { now, compiled } = policy;
    const strengthening = requireStrengthening(
      await deps.strengthenings.strengthening(transaction, strengtheningId),
      strengtheningId,
    );
    const what = `the strengthening \`${strengtheningId}\` cannot be ${step.what}`;
    refuse(whyNotChange(strengthening, asking, now), what);
    const word = { by: caller.subject, at: now, reason };
    const after = step.next(strengthening, word, compiled.policy);
    const hash = createPseudonymise(content.state.salt);
    const entry = { actor: caller.subject, hash, about };
    const ledgerEntryId = await deps.audit.stage(
      transaction,
      step.entry(after, entry),
    );
    const stored = { ...after, ledgerEntryId };
    await deps.strengthenings.updateStrengthening(transaction, stored);
    return { next: withStrengthening(content, stored), result: () => stored };
  });
}
