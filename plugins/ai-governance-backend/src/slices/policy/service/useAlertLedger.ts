import type { LedgerEntryDraft } from '@ai-enablement/governance-core';
import type { UseAlert } from '../model';

/** An alert about AI where it should not be came into another state; `reasonDigest` is a keyed hash. */
export const useAlertChanged = (
  type:
    | 'useAlertRaised'
    | 'useAlertReopened'
    | 'useAlertAcknowledged'
    | 'useAlertEnded',
  alert: Pick<UseAlert, 'alertId' | 'repository' | 'kind' | 'assistant'> & {
    readonly actor: string;
    /** The decision, or the change of the past, that showed it. */
    readonly recordId: string;
    readonly reasonDigest?: string;
  },
): LedgerEntryDraft => ({
  type: `policy.${type}`,
  actor: alert.actor,
  subjectIds: [alert.alertId, alert.repository],
  payload: {
    alertId: alert.alertId,
    repository: alert.repository,
    kind: alert.kind,
    assistant: alert.assistant,
    recordId: alert.recordId,
    ...(alert.reasonDigest === undefined
      ? {}
      : { reasonDigest: alert.reasonDigest }),
  },
});
