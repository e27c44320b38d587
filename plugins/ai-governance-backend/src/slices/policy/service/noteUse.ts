import {
  aiUseOf,
  type Decision,
  type MisplacedUse,
  misplacedUses,
  rulesInTheWay,
  type Subject,
} from '@ai-enablement/governance-core';
import type { Transaction } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import { sha256 } from '../../../shared/digest';
import type { AuditFacade } from '../../audit/facade';
import type { NotedUse, SeenUse, UseAlert } from '../model';
import type { UseStore } from '../store';
import { useAlertChanged } from './useAlertLedger';

/** What noting works with. */
export interface NoteUseDeps {
  readonly uses: UseStore;
  readonly audit: AuditFacade;
  readonly ambient: Ambient;
}

/** A decision, or what the policy says of a change of the past, as far as use goes. */
export interface UseRecord extends Pick<
  SeenUse,
  | 'repository'
  | 'headSha'
  | 'pullRequest'
  | 'recordId'
  | 'origin'
  | 'occurredAt'
> {
  readonly caller: string;
  readonly subject: Subject;
  readonly decision: Decision;
}

/**
 * Notes how AI took part in a change, in the transaction that stores what the policy says of it, and raises alerts where AI should not
 * have been used. What rests on somebody's word is noted where it is history, and alerts nobody.
 */
export async function noteUse(
  deps: NoteUseDeps,
  transaction: Transaction,
  record: UseRecord,
): Promise<void> {
  const use = toNotedUse(record);
  if (!use) return;
  await deps.uses.saveUse(transaction, use);
  if (use.trust === 'asserted' || use.misplaced.length === 0) return;
  await deps.uses.lockRepository(transaction, use.repository);
  for (const misplaced of use.misplaced)
    await raise(deps, transaction, { use, misplaced, actor: record.caller });
}

function toNotedUse(record: UseRecord): NotedUse | undefined {
  const { caller: _, subject, decision, ...place } = record;
  if (subject.kind !== 'change') return undefined;
  const isPast = record.origin === 'history';
  if (decision.isPreview && !isPast) return undefined;
  // The decision knows assistants by the names of the policy, which attribution does not have.
  const use = { ...aiUseOf(subject), assistants: decision.assistants };
  return {
    ...place,
    ...use,
    trust: subject.trust,
    outcome: decision.outcome,
    wouldBe: decision.wouldBe,
    rules: rulesInTheWay(decision, { isPast }),
    misplaced: misplacedUses(decision, use),
  };
}

async function raise(
  { uses, audit, ambient }: NoteUseDeps,
  transaction: Transaction,
  seen: {
    readonly use: SeenUse;
    readonly misplaced: MisplacedUse;
    readonly actor: string;
  },
): Promise<void> {
  const { use, misplaced, actor } = seen;
  const { repository, occurredAt } = use;
  const alertId = alertIdOf(repository, misplaced);
  const known = await uses.alert(transaction, alertId);
  const now = ambient.now();
  if (!known || isSeenAgain(known, occurredAt)) {
    const change = {
      alertId,
      repository,
      ...misplaced,
      state: 'open',
      raisedAt: known?.raisedAt ?? now,
      changedAt: now,
    } as const;
    const type = known ? 'useAlertReopened' : 'useAlertRaised';
    const ledgerEntryId = await audit.stage(
      transaction,
      useAlertChanged(type, { ...change, actor, recordId: use.recordId }),
    );
    await uses.saveAlert(transaction, { ...change, ledgerEntryId });
  }
  await uses.linkAlert(transaction, alertId, use);
}

/** Who acknowledged it knew what had been seen; what comes later is news. */
const isSeenAgain = (
  { state, changedAt }: UseAlert,
  occurredAt: string,
): boolean => state !== 'open' && occurredAt > changedAt;

const alertIdOf = (
  repository: string,
  { kind, assistant }: MisplacedUse,
): string => sha256(JSON.stringify([repository, kind, assistant])).slice(0, 40);
