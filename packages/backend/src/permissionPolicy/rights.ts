import type { Role } from './roles';

/** Everybody with a job in the organisation: not the guest. */
const MEMBERS = [
  'developer',
  'techLead',
  'enablement',
  'security',
  'auditor',
  'executive',
] as const satisfies readonly Role[];

/** Those who write, review or release code. */
const BUILDERS = [
  'developer',
  'techLead',
  'enablement',
  'security',
] as const satisfies readonly Role[];

/**
 * Who may do what: permission name to roles. A permission that is not listed is denied to all, so that a plugin added later
 * opens nothing by itself.
 */
export const RIGHTS: Readonly<Record<string, readonly Role[]>> = {
  // What is allowed here, and why it was decided so, is for everybody to read.
  'ai-governance.policy.read': ['reader'],
  'ai-governance.decision.read': ['reader'],
  // Two people of these two groups change the policy together: who proposes never publishes.
  'ai-governance.policy.propose': ['enablement', 'security'],
  'ai-governance.policy.publish': ['enablement', 'security'],
  // Exceptions and requests for another tier name who asked and who decided. Whoever builds may ask; those who answer for the policy decide, never for themselves.
  'ai-governance.exception.read': MEMBERS,
  'ai-governance.waiver.request': BUILDERS,
  'ai-governance.waiver.decide': ['enablement', 'security'],
  // Passing the gate at once is for those who answer for a team's work; another person reviews it.
  'ai-governance.breakglass.use': ['techLead', 'enablement', 'security'],
  'ai-governance.breakglass.review': ['enablement', 'security'],
  // Making review stricter weakens nothing, so one person is enough: a lead for what their team owns, those who answer for the policy anywhere.
  'ai-governance.strengthening.start': ['techLead', 'enablement', 'security'],
  'ai-governance.strengthening.manage': ['enablement', 'security'],
  // Approvals name who gave them. Who may use the screen is said here; whose word counts says the policy, by its groups.
  'ai-governance.approval.read': MEMBERS,
  'ai-governance.approval.decide': ['techLead', 'enablement', 'security'],
  // A person's own question is a preview: only machines entitled to attest make decisions that count.
  'ai-governance.decision.create': BUILDERS,
  'ai-governance.scan.create': BUILDERS,
  // What a person hands in of the past stands on their word: for those who answer for the policy.
  'ai-governance.history.create': ['enablement', 'security'],
  // Alerts are for those who answer for the policy, not for the team that they are about.
  'ai-governance.alert.acknowledge': ['enablement', 'security'],
  // Evidence names no person; a developer finds their own decision in it.
  'ai-governance.ledger.read': MEMBERS,
  // Those who answer for sensitivity, never the owner of the code alone.
  'ai-governance.tier.assign': ['enablement', 'security'],
  'ai-governance.tier.request': BUILDERS,
  'ai-governance.stage.assign': ['enablement'],
  // Names repositories that a reader may not see: for those who keep the portal running and answer for the policy.
  'ai-governance.hosts.read': ['enablement', 'security'],
  // Teams see how the others fare; what one person did, no scorecard tells.
  'ai-governance.scorecard.read': MEMBERS,
  // Who says for whom a pseudonym stands learns who did what: for those who answer for the data.
  'ai-governance.sources.manage': ['enablement', 'security'],
  // What is handed in moves everybody's numbers: machines with a token for it, and those who run the portal.
  'ai-governance.signals.ingest': ['enablement'],
  // Guidance is for everybody; of restricted playbooks the audience alone reads. A lead may propose what the enablement group publishes.
  'ai-governance.playbook.read': ['reader'],
  'ai-governance.playbook.propose': ['techLead', 'enablement', 'security'],
  'ai-governance.playbook.publish': ['enablement', 'security'],
  // Everybody with a name may learn. Answers are for those who write and review questions; a lead takes the quiz like others.
  'ai-governance.training.read': MEMBERS,
  'ai-governance.training.propose': ['enablement', 'security'],
  'ai-governance.training.publish': ['enablement', 'security'],
  'ai-governance.certificate.revoke': ['enablement', 'security'],
  'ai-governance.playbook.reach': ['enablement'],

  'catalog.entity.read': ['reader'],
  'catalog.location.read': ['reader'],
  'catalog.entity.refresh': MEMBERS,
  'catalog.entity.validate': MEMBERS,
  'catalog.location.analyze': MEMBERS,
  'catalog.location.create': ['enablement'],
  'catalog.entity.create': ['enablement'],
};

/** Whether any of the roles may do what the permission is for. */
export function isAllowed(
  permission: string,
  roles: ReadonlySet<Role>,
): boolean {
  if (!Object.hasOwn(RIGHTS, permission)) return false;
  return (RIGHTS[permission] ?? []).some(role => roles.has(role));
}
