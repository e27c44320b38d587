import {
  type CompiledPolicy,
  pathsOfAreas,
  suggestTier,
  type TierEvidence,
  type TierSuggestion,
} from '@ai-enablement/governance-core';
import { groupBy } from '../../../shared/groupBy';
import type { RecentChange } from '../views';
import { isEnclosing } from './place';
import type { KnownEntity } from './snapshot';

/** An entity with the tier in effect, as far as it is known. */
export interface TieredEntity {
  readonly entity: KnownEntity;
  /** Absent when nobody has classified it. */
  readonly tier?: string;
}

/** Finds what speaks for a tier. */
export type Suggest = (
  entity: KnownEntity,
  changes: readonly RecentChange[],
) => TierSuggestion;

/** Makes neighbours ready to be looked up, once for all suggestions of a page. */
export function suggestAmong(
  compiled: CompiledPolicy,
  fleet: readonly TieredEntity[],
): Suggest {
  const by = (keyOf: (entity: KnownEntity) => string | undefined) =>
    groupBy(
      fleet.filter(({ tier }) => tier !== undefined),
      ({ entity }) => keyOf(entity) ?? '',
    );
  const repositories = by(({ fact }) => fact.repository);
  const systems = by(({ fact }) => fact.system);
  const domains = by(({ fact }) => fact.domain);
  const owners = by(({ fact }) => fact.owner);
  return (entity, changes) => {
    const { fact, kind, held } = entity;
    const tiersOf = (
      groups: ReadonlyMap<string, readonly TieredEntity[]>,
      key: string | undefined,
    ) =>
      (key === undefined ? [] : (groups.get(key) ?? [])).flatMap(other =>
        other.tier === undefined || other.entity.fact.ref === fact.ref
          ? []
          : [other.tier],
      );
    return suggestTier(compiled.policy, {
      once: held?.tier,
      repository: tiersOf(repositories, fact.repository),
      system:
        kind === 'domain'
          ? tiersOf(domains, fact.ref)
          : tiersOf(systems, fact.system),
      owner: tiersOf(owners, fact.owner),
      ...fromChanges(compiled, entity, changes),
    });
  };
}

/** What changes of the entity's own folder touched and brought in. */
function fromChanges(
  compiled: CompiledPolicy,
  { fact }: KnownEntity,
  changes: readonly RecentChange[],
): Pick<TierEvidence, 'areas' | 'dataClasses'> {
  if (changes.length === 0) return {};
  const isHere = (path: string) => isEnclosing(fact.path, path);
  const paths = new Set(changes.flatMap(change => change.paths).filter(isHere));
  const reports = changes.flatMap(({ found }) => (found ? [found] : []));
  const classes = reports
    .flat()
    .filter(({ path }) => isHere(path))
    .map(finding => finding.class);
  return {
    areas: [...pathsOfAreas(compiled, [fact], [...paths]).keys()].sort(),
    ...(reports.length === 0
      ? {}
      : { dataClasses: [...new Set(classes)].sort() }),
  };
}
