import { stateOfTierBatch, type StoredTierBatch } from '../model';
import {
  isSamePerson,
  type Permit,
  permit,
  type Refusal,
  secondPerson,
} from './permits';
import type { Caller } from './trust';

/** What a caller who may assign tiers may do with a batch now. */
export interface TierBatchPermits {
  readonly confirm: Permit;
  readonly withdraw: Permit;
  readonly undo: Permit;
}

const STATE_WORDS = {
  proposed: 'nobody has confirmed it yet',
  applied: 'it was confirmed and applied before',
  withdrawn: 'it was withdrawn',
  undone: 'it was undone',
} as const;

const wrongState = (batch: StoredTierBatch): Refusal => ({
  code: 'policy.tierBatchState',
  because: STATE_WORDS[stateOfTierBatch(batch)],
});

const machine = (what: string): Refusal =>
  secondPerson(`a machine cannot ${what} a batch; a person does`);

/** Why a caller may not propose a batch: behind a machine may stand the very person who confirms. */
export const whyNotProposeBatch = ({ kind }: Caller): Refusal | undefined =>
  kind === 'user' ? undefined : machine('propose');

/** Why a caller may not confirm a batch now. */
export function whyNotConfirmBatch(
  batch: StoredTierBatch,
  { kind, subject }: Caller,
): Refusal | undefined {
  if (stateOfTierBatch(batch) !== 'proposed') return wrongState(batch);
  if (kind !== 'user') return machine('confirm');
  return isSamePerson(subject, batch.proposedBy)
    ? secondPerson('you proposed it; a second person confirms')
    : undefined;
}

/** Why a caller may not withdraw a batch now. */
export function whyNotWithdrawBatch(
  batch: StoredTierBatch,
  { kind }: Caller,
): Refusal | undefined {
  if (stateOfTierBatch(batch) !== 'proposed') return wrongState(batch);
  return kind === 'user' ? undefined : machine('withdraw');
}

/** Why a caller may not undo a batch now. */
export function whyNotUndoBatch(
  batch: StoredTierBatch,
  { kind }: Caller,
): Refusal | undefined {
  if (stateOfTierBatch(batch) !== 'applied') return wrongState(batch);
  return kind === 'user' ? undefined : machine('undo');
}

/** What a caller may do with a batch now, with reasons where not. */
export const tierBatchPermits = (
  batch: StoredTierBatch,
  caller: Caller,
): TierBatchPermits => ({
  confirm: permit(whyNotConfirmBatch(batch, caller)),
  withdraw: permit(whyNotWithdrawBatch(batch, caller)),
  undo: permit(whyNotUndoBatch(batch, caller)),
});
