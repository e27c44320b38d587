import type { LedgerEntry } from '@ai-enablement/governance-core';
import { z } from 'zod';
import type { LedgerPosition } from '../../audit/facade';

/** What changed, by the type of the entry that says so. */
export const CHANGE_KINDS = {
  'policy.proposed': 'policyProposed',
  'policy.published': 'policyPublished',
  'policy.activated': 'policyActivated',
  'policy.rolledBack': 'policyRolledBack',
  'policy.withdrawn': 'policyWithdrawn',
  'policy.tierChanged': 'tierChanged',
  'policy.tierAssigned': 'tierAssigned',
  'policy.tierWithdrawn': 'tierWithdrawn',
  'policy.tierLoweringConfirmed': 'tierLoweringConfirmed',
  'policy.stageAssigned': 'stageAssigned',
  'policy.replayDiverged': 'replayDiverged',
  'policy.waiverRequested': 'waiverRequested',
  'policy.waiverApproved': 'waiverApproved',
  'policy.waiverRefused': 'waiverRefused',
  'policy.waiverRevoked': 'waiverRevoked',
  'policy.breakGlassUsed': 'breakGlassUsed',
  'policy.breakGlassReviewed': 'breakGlassReviewed',
  'policy.breakGlassEscalated': 'breakGlassEscalated',
  'policy.reviewStrengthened': 'reviewStrengthened',
  'policy.strengtheningExtended': 'strengtheningExtended',
  'policy.strengtheningEnded': 'strengtheningEnded',
  'policy.changeApproved': 'changeApproved',
  'policy.changeRefused': 'changeRefused',
} as const;

/** What changed. */
export type ChangeKind =
  | (typeof CHANGE_KINDS)[keyof typeof CHANGE_KINDS]
  | 'markedCritical'
  | 'markedNotCritical';

/** One thing that changed about policy, tiers, stages or evidence. */
export interface PolicyChange {
  readonly kind: ChangeKind;
  readonly at: string;
  readonly actor: string;
  readonly entityRef?: string;
  readonly groupRef?: string;
  readonly versionId?: string;
  readonly number?: number;
  readonly repository?: string;
  readonly waiverId?: string;
  readonly breakGlassId?: string;
  readonly strengtheningId?: string;
  /** Rule that a waiver lifts. */
  readonly rule?: string;
  /** Tier id, stage or version number before; absent when there was none. */
  readonly from?: string;
  /** The same after. */
  readonly to?: string;
  readonly position: LedgerPosition;
  /** Refs of everything in the catalog that it is about. */
  readonly about: readonly string[];
}

const text = z.string().optional().catch(undefined);
const number = z.int().min(1).optional().catch(undefined);

/** What is read of payloads; whatever is missing or of another shape is left out, since entries are older than this code. */
const payload = z
  .object({
    entityRef: text,
    groupRef: text,
    versionId: text,
    number,
    previousNumber: number,
    restoredNumber: number,
    from: text,
    to: text,
    tier: text,
    isCritical: z.boolean().optional().catch(undefined),
    stage: text,
    previousStage: text,
    repository: text,
    waiverId: text,
    breakGlassId: text,
    strengtheningId: text,
    domainRef: text,
    rule: text,
    systemRef: text,
  })
  .catch({});

const ENTITY_REF = /^[a-z0-9.+-]+:[a-z0-9._-]+\/[a-z0-9._-]+$/;

/** Reads an entry as a change; `undefined` when its type is none of those that are told. */
export function readChange({
  entry,
  position,
}: {
  readonly entry: LedgerEntry;
  readonly position: LedgerPosition;
}): PolicyChange | undefined {
  const said = payload.parse(entry.payload);
  const kind = kindOf(entry.type, said);
  if (!kind) return undefined;
  const { groupRef, versionId } = said;
  const entityRef = said.entityRef ?? said.systemRef ?? said.domainRef;
  const from =
    said.from ?? said.previousStage ?? said.previousNumber?.toString();
  const to =
    said.to ??
    said.tier ??
    said.stage ??
    (said.restoredNumber ?? said.number)?.toString();
  return {
    kind,
    at: entry.at,
    actor: entry.actor,
    ...(entityRef === undefined ? {} : { entityRef }),
    ...(groupRef === undefined ? {} : { groupRef }),
    ...(versionId === undefined ? {} : { versionId }),
    ...(said.number === undefined ? {} : { number: said.number }),
    ...exceptionOf(said),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    position,
    about: aboutOf(entry, [entityRef, groupRef]),
  };
}

/** What is told of an exception; of other changes nothing. */
const exceptionOf = ({
  repository,
  waiverId,
  breakGlassId,
  strengtheningId,
  rule,
}: z.infer<typeof payload>): Pick<
  PolicyChange,
  'repository' | 'waiverId' | 'breakGlassId' | 'strengtheningId' | 'rule'
> => ({
  ...(repository === undefined ? {} : { repository }),
  ...(waiverId === undefined ? {} : { waiverId }),
  ...(breakGlassId === undefined ? {} : { breakGlassId }),
  ...(strengtheningId === undefined ? {} : { strengtheningId }),
  ...(rule === undefined ? {} : { rule }),
});

function kindOf(
  type: string,
  { tier, isCritical }: z.infer<typeof payload>,
): ChangeKind | undefined {
  const kind = Object.entries(CHANGE_KINDS).find(([it]) => it === type)?.[1];
  // One assignment may set a tier, criticality, or both; the tier is told first.
  const isOfCriticality = kind === 'tierAssigned' && tier === undefined;
  if (!isOfCriticality || isCritical === undefined) return kind;
  return isCritical ? 'markedCritical' : 'markedNotCritical';
}

const aboutOf = (
  { subjectIds }: LedgerEntry,
  named: readonly (string | undefined)[],
): readonly string[] => {
  const refs = [
    ...subjectIds.filter(id => ENTITY_REF.test(id)),
    ...named.flatMap(ref => (ref === undefined ? [] : [ref])),
  ];
  return [...new Set(refs)];
};
