import { byCodeUnits, sortedUnique } from '../shared/order';
import { addedMatches } from './areaPaths';
import type { CompiledPolicy } from './compile';
import type { ResolvedTier } from './decision';
import type { EntityFact, Facts } from './facts';
import { resolveCritical, resolveTier, tierRank } from './tiers';
import type { ChangedFile, Stage, Subject, TierId } from './types';
import { findTierWaiver } from './waivers';

/** The part of a subject that belongs to one catalog entity, or to none. */
export interface Scope {
  readonly entity?: EntityFact;
  readonly repository?: string;
  /** Owning groups; for files of no entity those of all entities of the repository, since any of them may be touched. */
  readonly owners: readonly string[];
  readonly tier: ResolvedTier;
  /** Tier that rules read which may be waived. */
  readonly waivedTier: TierId;
  readonly isCritical: boolean;
  readonly stage: Stage;
  readonly files: readonly ChangedFile[];
  /** Touched areas with the paths that touch them; a hypothetical use has areas without paths. */
  readonly areas: ReadonlyMap<string, readonly string[]>;
  /** The same by the policy's own paths alone; the same map when the repository adds none. */
  readonly ownAreas: ReadonlyMap<string, readonly string[]>;
}

/** Both sides of a changed file. */
export const pathsOf = ({
  path,
  previousPath,
}: ChangedFile): readonly string[] =>
  previousPath === undefined || previousPath === path
    ? [path]
    : [path, previousPath];

/**
 * Divides a subject among the entities it touches. In a monorepo a file belongs to the entity with the longest matching
 * folder, and both sides of a rename count; files of no entity, and a change without files, take the repository's strictest.
 */
export function scopesOf(
  compiled: CompiledPolicy,
  question: {
    readonly subject: Subject;
    readonly facts: Facts;
    readonly now: string;
  },
): readonly Scope[] {
  const { subject, facts } = question;
  if (subject.kind === 'use') {
    const entity = facts.entities.find(({ ref }) => ref === subject.entityRef);
    return [buildScope(compiled, { question, entity, files: [] })];
  }
  const entities = entitiesOf(facts, subject.repository);
  const byEntity = divideFiles(subject.files, entities);
  const scopes = [...byEntity].map(([ref, files]) =>
    buildScope(compiled, {
      question,
      entity: entities.find(entity => entity.ref === ref),
      files,
      strictestOf: ref === UNMAPPED ? entities : undefined,
    }),
  );
  return scopes.sort((a, b) =>
    byCodeUnits(a.entity?.ref ?? '', b.entity?.ref ?? ''),
  );
}

const entitiesOf = (
  { entities }: Facts,
  repository: string,
): readonly EntityFact[] =>
  entities.filter(entity => entity.repository === repository);

const UNMAPPED = '';

function divideFiles(
  files: readonly ChangedFile[],
  entities: readonly EntityFact[],
): ReadonlyMap<string, readonly ChangedFile[]> {
  const divided = new Map<string, ChangedFile[]>();
  const add = (ref: string, file: ChangedFile): void => {
    const list = divided.get(ref) ?? [];
    if (list[list.length - 1] !== file) list.push(file);
    divided.set(ref, list);
  };
  for (const file of files) {
    for (const path of pathsOf(file)) {
      const owners = coveringEntities(path, entities);
      if (owners.length === 0) add(UNMAPPED, file);
      owners.forEach(({ ref }) => add(ref, file));
    }
  }
  if (divided.size === 0) {
    const wholeRepository = coveringEntities('', entities);
    if (wholeRepository.length === 0) divided.set(UNMAPPED, []);
    wholeRepository.forEach(({ ref }) => divided.set(ref, []));
  }
  return divided;
}

/** The entities with the longest folder that holds the path; several when entities share a folder (twins). */
function coveringEntities(
  path: string,
  entities: readonly EntityFact[],
): readonly EntityFact[] {
  const covering = entities.filter(
    entity =>
      entity.path === '' ||
      path === entity.path ||
      path.startsWith(`${entity.path}/`),
  );
  const longest = Math.max(...covering.map(entity => entity.path.length));
  return covering.filter(entity => entity.path.length === longest);
}

interface ScopeInput {
  readonly question: {
    readonly subject: Subject;
    readonly facts: Facts;
    readonly now: string;
  };
  readonly entity?: EntityFact;
  readonly files: readonly ChangedFile[];
  /** Entities whose strictest properties unmapped files take. */
  readonly strictestOf?: readonly EntityFact[];
}

function buildScope(
  compiled: CompiledPolicy,
  { question, entity, files, strictestOf = [] }: ScopeInput,
): Scope {
  const { subject, facts, now } = question;
  const representative = entity ?? strictestEntity(compiled, strictestOf);
  const tier = resolveTier(compiled.policy, representative);
  const scope = {
    ...(entity ? { entity } : {}),
    repository:
      subject.kind === 'change' ? subject.repository : entity?.repository,
    owners: sortedUnique(
      [entity, ...strictestOf].flatMap(each =>
        each?.owner ? [each.owner] : [],
      ),
    ),
    tier,
    isCritical: [entity, ...strictestOf].some(
      candidate => resolveCritical(candidate).isCritical,
    ),
    stage: representative?.stage ?? ('none' as const),
    files,
    ...touchedAreas(compiled, { subject, facts, files }),
  };
  const waiver = tier.isClassified
    ? findTierWaiver(compiled, { scope, subject, facts, now })
    : undefined;
  const isLower =
    waiver?.lowersTierTo !== undefined &&
    tierRank(compiled.policy, waiver.lowersTierTo) <
      tierRank(compiled.policy, tier.effective);
  return {
    ...scope,
    waivedTier:
      isLower && waiver.lowersTierTo !== undefined
        ? waiver.lowersTierTo
        : tier.effective,
  };
}

function strictestEntity(
  compiled: CompiledPolicy,
  entities: readonly EntityFact[],
): EntityFact | undefined {
  const strictness = (entity: EntityFact): number => {
    const { isClassified, effective } = resolveTier(compiled.policy, entity);
    return isClassified
      ? tierRank(compiled.policy, effective)
      : Number.POSITIVE_INFINITY;
  };
  return [...entities].sort(
    (a, b) => strictness(b) - strictness(a) || byCodeUnits(a.ref, b.ref),
  )[0];
}

function touchedAreas(
  compiled: CompiledPolicy,
  {
    subject,
    facts,
    files,
  }: {
    readonly subject: Subject;
    readonly facts: Facts;
    readonly files: readonly ChangedFile[];
  },
): Pick<Scope, 'areas' | 'ownAreas'> {
  if (subject.kind === 'use') {
    const areas = new Map((subject.touches ?? []).map(area => [area, []]));
    return { areas, ownAreas: areas };
  }
  const paths = files.flatMap(pathsOf);
  const ownAreas = collectAreas(compiled, paths, area => {
    const matcher = compiled.areaMatchers.get(area);
    return path => matcher?.matches(path) === true;
  });
  const adding = entitiesOf(facts, subject.repository).filter(
    ({ areaPaths }) => areaPaths !== undefined,
  );
  if (adding.length === 0) return { areas: ownAreas, ownAreas };
  const areas = collectAreas(compiled, paths, area => {
    const own = new Set(ownAreas.get(area));
    const isAdded = addedMatches(compiled, area, adding);
    return path => own.has(path) || isAdded(path);
  });
  return { areas, ownAreas };
}

/** Areas that any of the paths touches, in the policy's order, with the paths in theirs. */
function collectAreas(
  { areaMatchers }: CompiledPolicy,
  paths: readonly string[],
  matcherOf: (area: string) => (path: string) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const touched = new Map<string, readonly string[]>();
  for (const area of areaMatchers.keys()) {
    const inArea = paths.filter(matcherOf(area));
    if (inArea.length > 0) touched.set(area, inArea);
  }
  return touched;
}
