import type {
  Compliance,
  Fleet,
  FleetItem,
  PolicyStatus,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { sentenceCase } from '../shared/sentenceCase';
import { COMPLIANCE_TONE, STATUS_TONE } from '../policy/present/status';
import type { Tone } from '../shared/tone';
import { STATUSES, UNCLASSIFIED } from './fleetFilters';

/** Number of entities of one tier with one status. */
export interface FleetCell {
  readonly status: PolicyStatus;
  readonly entities: number;
  /** Share of the tier's entities, 0–1; 0 for an empty tier. */
  readonly share: number;
}

/** One tier. */
export interface FleetRow {
  /** Tier id, or `unclassified`. */
  readonly tier: string;
  readonly title: string;
  readonly entities: number;
  /** Share of the largest tier, 0–1: how long the bar is. */
  readonly length: number;
  /** In the order of the columns. */
  readonly cells: readonly FleetCell[];
}

/** The fleet by tier and status. */
export interface FleetMatrix {
  /** Statuses that any entity has, strictest first. */
  readonly columns: readonly PolicyStatus[];
  /** Unclassified first, then strictest first. */
  readonly rows: readonly FleetRow[];
}

/** Rows for tiers and columns for statuses; a status that nobody has gets no column. */
export function presentMatrix(totals: Fleet['totals']): FleetMatrix {
  const columns = STATUSES.filter(status =>
    totals.tiers.some(({ statuses }) => (statuses[status] ?? 0) > 0),
  );
  const largest = Math.max(1, ...totals.tiers.map(({ entities }) => entities));
  return {
    columns,
    rows: totals.tiers.map(({ tier, title, entities, statuses }) => ({
      tier,
      title,
      entities,
      length: entities / largest,
      cells: columns.map(status => ({
        status,
        entities: statuses[status] ?? 0,
        share: entities === 0 ? 0 : (statuses[status] ?? 0) / entities,
      })),
    })),
  };
}

/** An owner and what is theirs. */
export interface OwnerLine {
  /** Absent for entities without an owner. */
  readonly owner?: string;
  readonly entities: number;
  readonly unclassified: number;
}

/** Those with something unclassified first; the others after them. */
export function presentOwners(totals: Fleet['totals']): {
  readonly owing: readonly OwnerLine[];
  readonly others: readonly OwnerLine[];
} {
  return {
    owing: totals.owners.filter(({ unclassified }) => unclassified > 0),
    others: totals.owners.filter(({ unclassified }) => unclassified === 0),
  };
}

/** One entity of the table. */
export interface FleetLine {
  readonly entityRef: string;
  readonly repository?: string;
  /** Absent while nobody has classified it. */
  readonly tierTitle?: string;
  readonly isCritical: boolean;
  readonly isHeld: boolean;
  readonly status: PolicyStatus;
  readonly statusTone: Tone;
  readonly because: string;
  readonly stage: FleetItem['status']['stage'];
  readonly owner?: string;
  readonly compliance: Compliance;
  readonly complianceTone: Tone;
}

/** Entities in the order of the API. */
export function presentFleetLines(
  items: readonly FleetItem[],
): readonly FleetLine[] {
  return items.map(({ status, owner, compliance, isHeldByHighWater }) => ({
    entityRef: status.entityRef,
    repository: status.repository,
    tierTitle: status.isClassified ? status.tierTitle : undefined,
    isCritical: status.isCritical,
    isHeld: isHeldByHighWater,
    status: status.status,
    statusTone: STATUS_TONE[status.status],
    because: sentenceCase(status.because),
    stage: status.stage,
    owner,
    compliance,
    complianceTone: COMPLIANCE_TONE[compliance],
  }));
}

/** Tiers that can be filtered by: unclassified first, then strictest first. */
export function tierOptions(
  totals: Fleet['totals'],
): readonly { readonly id: string; readonly label: string }[] {
  return totals.tiers.map(({ tier, title }) => ({ id: tier, label: title }));
}

/** Whether a row or filter stands for what nobody has classified. */
export const isUnclassified = (tier: string | undefined): boolean =>
  tier === UNCLASSIFIED;
