import { createPermission } from '@backstage/plugin-permission-common';

/** Read the policy in force, tiers, statuses and stages. */
export const policyReadPermission = createPermission({
  name: 'ai-governance.policy.read',
  attributes: { action: 'read' },
});

/** Propose a policy document, and withdraw a proposal. */
export const policyProposePermission = createPermission({
  name: 'ai-governance.policy.propose',
  attributes: { action: 'create' },
});

/** Publish a proposed policy and roll back to an earlier one. */
export const policyPublishPermission = createPermission({
  name: 'ai-governance.policy.publish',
  attributes: { action: 'update' },
});

/** Read waivers, uses of break-glass, strengthenings and requests for another tier, with who asked, who decided and why. */
export const exceptionReadPermission = createPermission({
  name: 'ai-governance.exception.read',
  attributes: { action: 'read' },
});

/** Ask for a waiver, and take one's own back. */
export const waiverRequestPermission = createPermission({
  name: 'ai-governance.waiver.request',
  attributes: { action: 'create' },
});

/** Approve or refuse a waiver that somebody else asked for, and revoke any. */
export const waiverDecidePermission = createPermission({
  name: 'ai-governance.waiver.decide',
  attributes: { action: 'update' },
});

/** Pass the gate at once for one commit, to be reviewed afterwards. */
export const breakGlassUsePermission = createPermission({
  name: 'ai-governance.breakglass.use',
  attributes: { action: 'create' },
});

/** Review a use of break-glass that somebody else made. */
export const breakGlassReviewPermission = createPermission({
  name: 'ai-governance.breakglass.review',
  attributes: { action: 'update' },
});

/** Make review stricter for a while where one's own groups own all of it; put off and end what one started. */
export const strengtheningStartPermission = createPermission({
  name: 'ai-governance.strengthening.start',
  attributes: { action: 'create' },
});

/** Make review stricter for a while anywhere; put off and end any strengthening. */
export const strengtheningManagePermission = createPermission({
  name: 'ai-governance.strengthening.manage',
  attributes: { action: 'update' },
});

/** Read manual approvals of changes, with who gave them and why. */
export const approvalReadPermission = createPermission({
  name: 'ai-governance.approval.read',
  attributes: { action: 'read' },
});

/** Approve or refuse changes; what counts besides is that the person belongs to a group that the policy names. */
export const approvalDecidePermission = createPermission({
  name: 'ai-governance.approval.decide',
  attributes: { action: 'update' },
});

/** Read decisions and their reasons. */
export const decisionReadPermission = createPermission({
  name: 'ai-governance.decision.read',
  attributes: { action: 'read' },
});

/** Ask for a decision on a change, which stores it. */
export const decisionCreatePermission = createPermission({
  name: 'ai-governance.decision.create',
  attributes: { action: 'create' },
});

/** Submit a scanner's report. */
export const scanCreatePermission = createPermission({
  name: 'ai-governance.scan.create',
  attributes: { action: 'create' },
});

/** Hand in changes that were merged before anybody asked. */
export const historyCreatePermission = createPermission({
  name: 'ai-governance.history.create',
  attributes: { action: 'create' },
});

/** Acknowledge alerts about AI where it should not be. */
export const alertAcknowledgePermission = createPermission({
  name: 'ai-governance.alert.acknowledge',
  attributes: { action: 'update' },
});

/** Assign or withdraw the sensitivity tier and criticality of an entity, and confirm that a tier may come down. */
export const tierAssignPermission = createPermission({
  name: 'ai-governance.tier.assign',
  attributes: { action: 'update' },
});

/** Ask for another tier or criticality of an entity, and take one's own request back. */
export const tierRequestPermission = createPermission({
  name: 'ai-governance.tier.request',
  attributes: { action: 'create' },
});

/** Assign the roll-out stage of a group. */
export const stageAssignPermission = createPermission({
  name: 'ai-governance.stage.assign',
  attributes: { action: 'update' },
});

/** Read the evidence ledger. */
export const ledgerReadPermission = createPermission({
  name: 'ai-governance.ledger.read',
  attributes: { action: 'read' },
});

/** Read how code hosts fare: what came, what waits, what fails. */
export const hostsReadPermission = createPermission({
  name: 'ai-governance.hosts.read',
  attributes: { action: 'read' },
});

/** Read scorecards: KPIs of teams, never of people. */
export const scorecardReadPermission = createPermission({
  name: 'ai-governance.scorecard.read',
  attributes: { action: 'read' },
});

/** Read how sources of signals fare, let them collect now, and say whom pseudonyms stand for. */
export const sourcesManagePermission = createPermission({
  name: 'ai-governance.sources.manage',
  attributes: { action: 'update' },
});

/** Hand records in to a source of signals: machines with a token of their own, and those who run the portal. */
export const signalsIngestPermission = createPermission({
  name: 'ai-governance.signals.ingest',
  attributes: { action: 'create' },
});

/** Read published playbooks, fill in prompt templates and install them. */
export const playbookReadPermission = createPermission({
  name: 'ai-governance.playbook.read',
  attributes: { action: 'read' },
});

/** Write drafts of playbooks, propose them, and withdraw a proposal. */
export const playbookProposePermission = createPermission({
  name: 'ai-governance.playbook.propose',
  attributes: { action: 'create' },
});

/** Publish and refuse playbooks that somebody else proposed, deprecate and restore them. */
export const playbookPublishPermission = createPermission({
  name: 'ai-governance.playbook.publish',
  attributes: { action: 'update' },
});

/** Read training, take it, and hold certificates of one's own. */
export const trainingReadPermission = createPermission({
  name: 'ai-governance.training.read',
  attributes: { action: 'read' },
});

/** Read versions of training with their answers, propose them, and withdraw a proposal. */
export const trainingProposePermission = createPermission({
  name: 'ai-governance.training.propose',
  attributes: { action: 'create' },
});

/** Publish and refuse training that somebody else proposed. */
export const trainingPublishPermission = createPermission({
  name: 'ai-governance.training.publish',
  attributes: { action: 'update' },
});

/** See certificates of a person and revoke them. */
export const certificateRevokePermission = createPermission({
  name: 'ai-governance.certificate.revoke',
  attributes: { action: 'delete' },
});

/** See how far playbooks reach, and what readers wrote to their owners. */
export const playbookReachPermission = createPermission({
  name: 'ai-governance.playbook.reach',
  attributes: { action: 'read' },
});

/** Every permission of the plugin, in the order of the documentation. */
export const aiGovernancePermissions = [
  policyReadPermission,
  policyProposePermission,
  policyPublishPermission,
  exceptionReadPermission,
  waiverRequestPermission,
  waiverDecidePermission,
  breakGlassUsePermission,
  breakGlassReviewPermission,
  strengtheningStartPermission,
  strengtheningManagePermission,
  approvalReadPermission,
  approvalDecidePermission,
  decisionReadPermission,
  decisionCreatePermission,
  scanCreatePermission,
  historyCreatePermission,
  alertAcknowledgePermission,
  tierAssignPermission,
  tierRequestPermission,
  stageAssignPermission,
  ledgerReadPermission,
  hostsReadPermission,
  scorecardReadPermission,
  sourcesManagePermission,
  signalsIngestPermission,
  playbookReadPermission,
  playbookProposePermission,
  playbookPublishPermission,
  trainingReadPermission,
  trainingProposePermission,
  trainingPublishPermission,
  certificateRevokePermission,
  playbookReachPermission,
] as const;

/** One of the plugin's permissions. */
export type AiGovernancePermission = (typeof aiGovernancePermissions)[number];
