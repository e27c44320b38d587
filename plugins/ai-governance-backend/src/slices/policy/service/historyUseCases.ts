import { CodedError } from '../../../shared/codedError';
import type { Attestor } from '../../../config';
import type { PastBatch } from '../model';
import { type Evidenced, staged } from './evidenced';
import {
  type HistoryDeps,
  type HistoryReceipt,
  takeHistory,
} from './takeHistory';
import { type Caller, trustOf } from './trust';

/** What became of a batch, with its evidence where something was kept. */
export type TakenHistory = HistoryReceipt &
  Partial<Pick<Evidenced<{ readonly ledgerEntryId: string }>, 'ledger'>>;

/** What can be done with changes of the past. */
export interface HistoryUseCases {
  /** Fails with `policy.notEntitled`, `policy.invalidHistory` or `policy.notReady`. */
  takeHistory(order: {
    readonly caller: Caller;
    readonly batch: PastBatch;
  }): Promise<TakenHistory>;
}

/** What the use cases work with. */
export interface HistoryUseCaseDeps {
  readonly attestors: readonly Attestor[];
  readonly history: HistoryDeps;
}

/** Taking history in, without any permission asked. */
export const historyUseCases = ({
  attestors,
  history,
}: HistoryUseCaseDeps): HistoryUseCases => ({
  async takeHistory({ caller, batch }) {
    const trust = trustInHistory(caller, batch, attestors);
    const order = { caller: caller.subject, trust, batch };
    const receipt = await takeHistory(history, order);
    const { ledgerEntryId } = receipt;
    return ledgerEntryId === undefined
      ? receipt
      : { ...receipt, ledger: staged({ ledgerEntryId }).ledger };
  },
});

/** The token of a CI job speaks for one commit, so a history takes a token of the machine's own; people are believed as far as people are. */
function trustInHistory(
  caller: Caller,
  { repository, head }: PastBatch,
  attestors: readonly Attestor[],
): 'asserted' | 'attested' {
  const standing = attestors.filter(({ token }) => token === undefined);
  const trust = trustOf(caller, { repository, sha: head }, standing);
  if (caller.kind === 'user' || trust === 'attested') return trust;
  throw new CodedError(
    'policy.notEntitled',
    `\`${caller.subject}\` may not hand in the history of \`${repository}\`: name it in \`aiGovernance.attestors\` for this repository, with a token of its own and not that of a CI job`,
  );
}
