import { useAnalytics } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';

/** What readers do on the screens, as analytics actions. */
export type AnalyticsAction =
  | 'openPolicyTab'
  | 'openRule'
  | 'openExample'
  | 'openDecision'
  | 'recheckPolicy'
  | 'assignTier'
  | 'withdrawTier'
  | 'copyCheckCommand'
  | 'copyReleaseCommand'
  | 'openRelease'
  | 'openPlaybook'
  | 'copyPlaybookInstall'
  | 'fillInPrompt'
  | 'copyPrompt'
  | 'downloadPlaybooksCsv'
  | 'openInboxItem'
  | 'snoozeInboxItem'
  | 'downloadInboxCsv'
  | 'downloadReleasesCsv'
  | 'refreshHosts'
  | 'checkText'
  | 'confirmTier'
  | 'exportUnclassified'
  | 'proposeTierBatch'
  | 'confirmTierBatch'
  | 'withdrawTierBatch'
  | 'undoTierBatch'
  | 'requestTier'
  | 'acceptTierRequest'
  | 'refuseTierRequest'
  | 'withdrawTierRequest'
  | 'openException'
  | 'showPastExceptions'
  | 'requestWaiver'
  | 'approveWaiver'
  | 'refuseWaiver'
  | 'revokeWaiver'
  | 'strengthenReview'
  | 'extendStrengthening'
  | 'endStrengthening'
  | 'useBreakGlass'
  | 'reviewBreakGlass'
  | 'approveChange'
  | 'refuseChange'
  | 'acknowledgeUseAlert'
  | 'downloadUseCsv'
  | 'openScorecard'
  | 'openScorecardKpi'
  | 'openScorecardChanges'
  | 'downloadScorecardsCsv'
  | 'runSource'
  | 'mapIdentity'
  | 'refreshDataHealth'
  | 'filterFleet'
  | 'exportFleet'
  | 'openSentence'
  | 'openPolicyVersion'
  | 'comparePolicyVersions'
  | 'beginDraft'
  | 'discardDraft'
  | 'restoreRevision'
  | 'proposePolicy'
  | 'publishPolicy'
  | 'withdrawPolicy'
  | 'rollBackPolicy'
  | 'startSimulation'
  | 'cancelSimulation'
  | 'exportSimulation'
  | 'judgeSimulatedChange'
  | 'followHistory'
  | 'openLedgerEntry'
  | 'verifyLedgerEntry'
  | 'verifyLedger'
  | 'copyOfflineCommand'
  | 'downloadLedgerCsv'
  | 'forgetVerifiedHead';

/** Captures what a reader did; the subject is a rule, decision or entity, never a person. */
export function useCapture(): (
  action: AnalyticsAction,
  subject: string,
) => void {
  const analytics = useAnalytics();
  return useCallback(
    (action, subject) => analytics.captureEvent(action, subject),
    [analytics],
  );
}
