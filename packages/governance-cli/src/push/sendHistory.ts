import type { HistoryChange } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { requireShape } from '../check/requireAnswer';
import type { Connection } from '../connection';
import { answerTo } from '../http/explainAnswer';
import { HISTORY_SCAN_VERSION } from './historyChange';
import { historyReceiptShape } from './receiptShape';

/** Hands changes of the past in. Failures: those of `answerTo`. */
export async function sendHistory(
  { client, hasToken }: Connection,
  {
    repository,
    head,
    changes,
  }: {
    readonly repository: string;
    readonly head: string;
    readonly changes: readonly HistoryChange[];
  },
) {
  const purpose = `hand in the history of \`${repository}\``;
  const permission = 'ai-governance.history.create';
  const receipt = await answerTo(
    { purpose, permission, hasToken },
    client.createHistory({
      repository,
      head,
      scanVersion: HISTORY_SCAN_VERSION,
      changes,
    }),
  );
  requireShape(historyReceiptShape, receipt, purpose);
  return receipt;
}
