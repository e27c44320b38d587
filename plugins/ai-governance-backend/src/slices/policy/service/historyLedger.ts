import {
  canonicalJson,
  type LedgerEntryDraft,
} from '@ai-enablement/governance-core';
import { sha256 } from '../../../shared/digest';
import type { HistoryChange } from '../model';
import type { HistoryReceipt } from './takeHistory';

/** Changes of the past were taken in; one entry for all of them, bound to each by a digest. */
export const historyTaken = ({
  caller,
  repository,
  trust,
  scanVersion,
  head,
  kept,
  receipt,
}: Pick<HistoryChange, 'caller' | 'repository' | 'trust' | 'scanVersion'> & {
  readonly head: string;
  readonly kept: readonly Pick<HistoryChange, 'headSha' | 'decision'>[];
  readonly receipt: Omit<HistoryReceipt, 'repository' | 'trust'>;
}): LedgerEntryDraft => ({
  type: 'policy.historyTaken',
  actor: caller,
  subjectIds: [repository],
  payload: {
    repository,
    trust,
    scanVersion,
    head,
    added: receipt.added,
    replaced: receipt.replaced,
    unchanged: receipt.unchanged,
    decided: receipt.decided,
    wouldBe: receipt.wouldBe,
    policyDigest: kept[0]?.decision.policyDigest ?? null,
    changesDigest: sha256(
      canonicalJson(
        kept.map(({ headSha, decision }) => ({
          headSha,
          decisionDigest: sha256(canonicalJson(decision)),
        })),
      ),
    ),
  },
});
