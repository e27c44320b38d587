import {
  canonicalJson,
  type EntityFact,
  type Inherited,
  type Stage,
} from '@ai-enablement/governance-core';
import { sha256 } from '../../../shared/digest';
import { groupBy } from '../../../shared/groupBy';
import type {
  Hold,
  SnapshotContent,
  SnapshotEntity,
  SnapshotState,
  StageAssignment,
  StoredStrengthening,
  StoredWaiver,
  TierAssignment,
} from '../model';
import { assembleExceptions, type Exceptions } from './exceptions';
import { markKey, markKeyOf } from './place';
import { GOVERNED_KINDS } from './readCatalog';

/** An entity of the catalog with everything that policy knows of it. */
export interface KnownEntity {
  readonly kind: string;
  readonly fact: EntityFact;
  /** Changes exactly when the fact does. */
  readonly factDigest: string;
  /** What holds it above what is set on it; absent when nothing does. */
  readonly held?: Hold;
  /** Open waivers within whose scope it lies, requests and those of single paths and changes among them. */
  readonly waivers: readonly StoredWaiver[];
  /** Strengthenings within whose scope it lies, those of single paths among them. */
  readonly strengthenings: readonly StoredStrengthening[];
  /** What is wrong with its annotations and cannot be told from the fact, as plain sentences. */
  readonly problems: readonly string[];
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
  readonly exceptions: Exceptions;
}

/** Puts the snapshot together: inherited tiers, stages of owning teams, high-water marks. */
export function assembleSnapshot(content: SnapshotContent): Snapshot {
  const lookups = lookupsOf(content);
  const holds = new Map(
    content.highWater.flatMap(mark =>
      mark.held ? [[markKey(mark), mark.held] as const] : [],
    ),
  );
  const exceptions = assembleExceptions(content.exceptions);
  const known = governed(content).map(entity => {
    const asSet = toFact(entity, lookups);
    const held = holds.get(markKeyOf(asSet));
    return toKnownEntity(entity, { asSet, held, exceptions });
  });
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
    exceptions,
  };
}

/** What is set on governed entities, whatever holds them. */
export function factsAsSet(content: SnapshotContent): readonly EntityFact[] {
  const lookups = lookupsOf(content);
  return governed(content).map(entity => toFact(entity, lookups));
}

const governed = ({ entities }: SnapshotContent): readonly SnapshotEntity[] =>
  entities.filter(({ kind }) => GOVERNED_KINDS.includes(kind));

const lookupsOf = (content: SnapshotContent): Lookups => ({
  entities: new Map(content.entities.map(entity => [entity.ref, entity])),
  tiers: new Map(content.tiers.map(tier => [tier.entityRef, tier])),
  stages: new Map(content.stages.map(stage => [stage.groupRef, stage])),
  holds: new Map(
    content.highWater.flatMap(({ entityRef, held }) =>
      held ? [[entityRef, held] as const] : [],
    ),
  ),
});

interface Lookups {
  readonly entities: ReadonlyMap<string, SnapshotEntity>;
  readonly tiers: ReadonlyMap<string, TierAssignment>;
  readonly stages: ReadonlyMap<string, StageAssignment>;
  readonly holds: ReadonlyMap<string, Hold>;
}

function toKnownEntity(
  { kind, areaPathsProblem }: SnapshotEntity,
  {
    asSet,
    held,
    exceptions,
  }: {
    readonly asSet: EntityFact;
    readonly held: Hold | undefined;
    readonly exceptions: Exceptions;
  },
): KnownEntity {
  const fact: EntityFact = held
    ? {
        ...asSet,
        tier: { ...asSet.tier, highWater: held.tier },
        critical: {
          ...asSet.critical,
          highWater: held.isCritical || undefined,
        },
      }
    : asSet;
  return {
    kind,
    fact,
    factDigest: sha256(canonicalJson(fact)),
    ...(held ? { held } : {}),
    waivers: exceptions.waiversOn(fact),
    strengthenings: exceptions.strengtheningsOn(fact),
    problems: areaPathsProblem === undefined ? [] : [areaPathsProblem],
  };
}

function toFact(entity: SnapshotEntity, lookups: Lookups): EntityFact {
  const { ref, repository, path, owner, ownerGroups, system, domains } = entity;
  const assigned = lookups.tiers.get(ref);
  const above = [...(system ? [system] : []), ...domains].filter(
    ancestor => ancestor !== ref,
  );
  return {
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
    ...(entity.areaPaths ? { areaPaths: entity.areaPaths } : {}),
  };
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

/** What an ancestor passes on: what is set on it, and what holds it above that. */
const inheritedTiers = (from: string, { entities, tiers, holds }: Lookups) => {
  const held = holds.get(from);
  return inherit(from, [
    entities.get(from)?.declaredTier,
    tiers.get(from)?.tier,
    held?.over === undefined ? undefined : held.tier,
  ]);
};

const inheritedCriticality = (
  from: string,
  { entities, tiers, holds }: Lookups,
) =>
  inherit(from, [
    entities.get(from)?.declaredCritical,
    tiers.get(from)?.isCritical?.toString(),
    holds.get(from)?.isCritical ? 'true' : undefined,
  ]);
