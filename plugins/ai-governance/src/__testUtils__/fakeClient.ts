import type { GovernanceClient } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  activePolicy,
  assistantFiles,
  controls,
  decisionRecord,
  entityPolicy,
  fleet,
  policyVersion,
  versionDetail,
  versions,
} from './fixtures';

const notExpected = (name: string) => async () => {
  throw new Error(`\`${name}\` was not expected to be called`);
};

/** A client for screens: answers with the fixtures, and rejects calls that no screen makes. Override what a test is about. */
export function fakeClient(
  over: Partial<GovernanceClient> = {},
): GovernanceClient {
  return {
    getActivePolicy: async () => activePolicy,
    getEntityPolicy: async () => entityPolicy(),
    getDecision: async decisionId => decisionRecord({ decisionId }),
    assignTier: async (entity, assignment) => ({
      entityRef: `${entity.kind}:${entity.namespace}/${entity.name}`,
      ...assignment,
      assignedBy: 'user:default/elin.brookvale',
      assignedAt: '2026-11-21T08:00:00.000Z',
      effectiveTier: assignment.tier ?? 'internal',
    }),
    getDataHandling: notExpected('getDataHandling'),
    checkText: notExpected('checkText'),
    createDecision: notExpected('createDecision'),
    listDecisions: notExpected('listDecisions'),
    createScan: notExpected('createScan'),
    getStatuses: notExpected('getStatuses'),
    getSnapshot: notExpected('getSnapshot'),
    listStages: notExpected('listStages'),
    assignStage: notExpected('assignStage'),
    getLedgerHead: notExpected('getLedgerHead'),
    listLedgerEntries: notExpected('listLedgerEntries'),
    getLedgerEntry: notExpected('getLedgerEntry'),
    listLedgerLeaves: notExpected('listLedgerLeaves'),
    getInclusionProof: notExpected('getInclusionProof'),
    getConsistencyProof: notExpected('getConsistencyProof'),
    getHostsHealth: async () => [],
    getHostProtection: async entityRef => ({ entityRef, items: [] }),
    listPolicyVersions: async () => ({ items: versions }),
    getPolicyVersion: async versionId =>
      versionDetail(
        versions.find(version => version.versionId === versionId) ??
          policyVersion({ versionId }),
      ),
    proposePolicyVersion: notExpected('proposePolicyVersion'),
    publishPolicyVersion: notExpected('publishPolicyVersion'),
    withdrawPolicyVersion: notExpected('withdrawPolicyVersion'),
    rollBackPolicy: notExpected('rollBackPolicy'),
    listControls: async () => controls,
    replayDecision: notExpected('replayDecision'),
    getAssistantFiles: async () => assistantFiles,
    getPolicyBundle: notExpected('getPolicyBundle'),
    listSigningKeys: notExpected('listSigningKeys'),
    listApprovals: async () => ({ items: [] }),
    giveApproval: notExpected('giveApproval'),
    listWaivers: notExpected('listWaivers'),
    getWaiver: notExpected('getWaiver'),
    getWaiverReach: notExpected('getWaiverReach'),
    previewWaiverReach: notExpected('previewWaiverReach'),
    requestWaiver: notExpected('requestWaiver'),
    approveWaiver: notExpected('approveWaiver'),
    refuseWaiver: notExpected('refuseWaiver'),
    revokeWaiver: notExpected('revokeWaiver'),
    listBreakGlass: notExpected('listBreakGlass'),
    getBreakGlass: notExpected('getBreakGlass'),
    useBreakGlass: notExpected('useBreakGlass'),
    reviewBreakGlass: notExpected('reviewBreakGlass'),
    createRelease: notExpected('createRelease'),
    listReleases: async () => ({ items: [] }),
    getRelease: notExpected('getRelease'),
    getFleet: async () => fleet,
    listPolicyChanges: async () => ({ items: [] }),
    confirmTier: notExpected('confirmTier'),
    ...over,
  };
}
