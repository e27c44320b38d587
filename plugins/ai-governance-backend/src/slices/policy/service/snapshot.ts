import {
  canonicalJson,
  type EntityFact,
  type Inherited,
  type Stage,
} from '@ai-enablement/governance-core';
import { sha256 } from '../../../shared/digest';
import { groupBy } from '../../../shared/groupBy';
import type {
  SnapshotContent,
  SnapshotEntity,
  SnapshotState,
  StageAssignment,
  TierAssignment,
} from '../model';
import { GOVERNED_KINDS } from './readCatalog';

/** An entity of the catalog with everything that policy knows of it. */
export interface KnownEntity {
  readonly kind: string;
  readonly fact: EntityFact;
  /** Changes exactly when the fact does. */
  readonly factDigest: string;
}

/** What the portal knows of the catalog, put together from the snapshot and from assignments. */
export interface Snapshot {
  readonly state: SnapshotState;
  /** Governed entities by ref. */
  readonly entities: ReadonlyMap<string, KnownEntity>;
  /** Governed entities by repository id. */
  readonly byRepository: ReadonlyMap<string, readonly KnownEntity[]>;
  /** Groups by ref, each with itself and its ancestors, nearest first. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly tierAssignments: ReadonlyMap<string, TierAssignment>;
  readonly stageAssignments: ReadonlyMap<string, StageAssignment>;
}

/** Puts the snapshot together: inherited tiers, stages of owning teams. */
export function assembleSnapshot(content: SnapshotContent): Snapshot {
  const lookups = {
    entities: new Map(content.entities.map(entity => [entity.ref, entity])),
    tiers: new Map(content.tiers.map(tier => [tier.entityRef, tier])),
    stages: new Map(content.stages.map(stage => [stage.groupRef, stage])),
  };
  const known = content.entities
    .filter(({ kind }) => GOVERNED_KINDS.includes(kind))
    .map(entity => toKnownEntity(entity, lookups));
  const withRepository = known.filter(({ fact }) => fact.repository);
  return {
    state: content.state,
    entities: new Map(known.map(entity => [entity.fact.ref, entity])),
    byRepository: groupBy(withRepository, ({ fact }) => fact.repository ?? ''),
    groups: new Map(
      content.entities
        .filter(({ kind }) => kind === 'group')
        .map(({ ref, ownerGroups }) => [ref, ownerGroups]),
    ),
    tierAssignments: lookups.tiers,
    stageAssignments: lookups.stages,
  };
}

interface Lookups {
  readonly entities: ReadonlyMap<string, SnapshotEntity>;
  readonly tiers: ReadonlyMap<string, TierAssignment>;
  readonly stages: ReadonlyMap<string, StageAssignment>;
}

function toKnownEntity(entity: SnapshotEntity, lookups: Lookups): KnownEntity {
  const { ref, repository, path, owner, ownerGroups, system, domains } = entity;
  const assigned = lookups.tiers.get(ref);
  const above = [...(system ? [system] : []), ...domains].filter(
    ancestor => ancestor !== ref,
  );
  const fact: EntityFact = {
    trust: 'observed',
    source: 'catalog',
    ref,
    repository,
    path,
    owner,
    ownerGroups,
    system: entity.kind === 'system' ? ref : system,
    domain: domains[0],
    stage: stageOf(ownerGroups, lookups.stages),
    tier: {
      declared: entity.declaredTier,
      assigned: assigned?.tier,
      inherited: above.flatMap(from => inheritedTiers(from, lookups)),
    },
    critical: {
      declared: entity.declaredCritical,
      assigned: assigned?.isCritical,
      inherited: above.flatMap(from => inheritedCriticality(from, lookups)),
    },
  };
  return { kind: entity.kind, fact, factDigest: sha256(canonicalJson(fact)) };
}

/** Stage of the nearest group that has one. */
export function stageOf(
  groups: readonly string[],
  stages: ReadonlyMap<string, Pick<StageAssignment, 'stage'>>,
): Stage {
  const nearest = groups.find(group => stages.has(group));
  return (nearest && stages.get(nearest)?.stage) || 'none';
}

const inherit = (
  from: string,
  values: readonly (string | undefined)[],
): readonly Inherited<string>[] =>
  values.flatMap(value => (value === undefined ? [] : [{ value, from }]));

const inheritedTiers = (from: string, { entities, tiers }: Lookups) =>
  inherit(from, [entities.get(from)?.declaredTier, tiers.get(from)?.tier]);

const inheritedCriticality = (from: string, { entities, tiers }: Lookups) =>
  inherit(from, [
    entities.get(from)?.declaredCritical,
    tiers.get(from)?.isCritical?.toString(),
  ]);
