/** Kinds of entries that have plain words of their own; entries of other kinds are shown by their code. */
export const ENTRY_TYPES = [
  'policy.decisionMade',
  'policy.releaseDecided',
  'policy.changeMerged',
  'policy.scanSubmitted',
  'policy.tierAssigned',
  'policy.tierWithdrawn',
  'policy.tierChanged',
  'policy.tierLoweringConfirmed',
  'policy.stageAssigned',
  'policy.activated',
  'policy.proposed',
  'policy.published',
  'policy.withdrawn',
  'policy.rolledBack',
  'policy.replayDiverged',
  'policy.waiverRequested',
  'policy.waiverApproved',
  'policy.waiverRefused',
  'policy.waiverRevoked',
  'policy.breakGlassUsed',
  'policy.breakGlassReviewed',
  'policy.breakGlassEscalated',
  'policy.changeApproved',
  'policy.changeRefused',
  'hosts.protectionChanged',
] as const;

/** One of them. */
export type EntryType = (typeof ENTRY_TYPES)[number];
