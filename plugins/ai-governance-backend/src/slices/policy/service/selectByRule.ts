import { matchesGlob } from '@ai-enablement/governance-core';
import type { TierRule } from '../model';
import type { TieredEntity } from './unclassified';

/** What only the catalog knows of entities. */
export type CatalogRule = Pick<
  TierRule,
  'kind' | 'type' | 'lifecycle' | 'tag' | 'annotation'
>;

/** Asks the catalog which entities match, as the plugin itself; full refs in lower case. */
export type FindMatching = (rule: CatalogRule) => Promise<ReadonlySet<string>>;

/** Refs of the entities that a rule is about, in their order; all that is given must match. */
export async function selectByRule(
  rule: TierRule,
  fleet: readonly TieredEntity[],
  findMatching: FindMatching,
): Promise<readonly string[]> {
  const here = fleet.filter(each => isMatching(rule, each));
  const refs = here.map(({ entity }) => entity.fact.ref).sort();
  if (!asksCatalog(rule) || refs.length === 0) return refs;
  const found = await findMatching(rule);
  return refs.filter(ref => found.has(ref));
}

const asksCatalog = ({ type, lifecycle, tag, annotation }: TierRule): boolean =>
  [type, lifecycle, tag, annotation].some(part => part !== undefined);

function isMatching(rule: TierRule, { entity, tier }: TieredEntity): boolean {
  const { fact, kind } = entity;
  const { owner, system, domain, name, isUnclassified } = rule;
  return (
    (owner === undefined || fact.owner === owner) &&
    (system === undefined || fact.system === system) &&
    (domain === undefined || fact.domain === domain || fact.ref === domain) &&
    (rule.kind === undefined || kind === rule.kind) &&
    (name === undefined || matchesGlob(name, nameOf(fact.ref))) &&
    (isUnclassified !== true || tier === undefined)
  );
}

const nameOf = (ref: string): string => ref.slice(ref.indexOf('/') + 1);
