import { sortedUnique } from '../../shared/order';
import type { CompiledPolicy } from '../compile';
import type { Scope } from '../scopes';
import { tierRank } from '../tiers';

/** Owners of the touched entities, sorted. */
export const teamsOf = (scopes: readonly Scope[]): readonly string[] =>
  sortedUnique(
    scopes.flatMap(({ entity }) =>
      entity?.owner === undefined ? [] : [entity.owner],
    ),
  );

/** The strictest tier of what was touched; none when a part of it is unclassified. */
export function tierOf(
  { policy }: CompiledPolicy,
  scopes: readonly Scope[],
): { readonly tier?: string } {
  if (scopes.some(({ tier }) => !tier.isClassified)) return {};
  const [strictest] = scopes
    .map(({ tier }) => tier.effective)
    .sort((a, b) => tierRank(policy, b) - tierRank(policy, a));
  return strictest === undefined ? {} : { tier: strictest };
}
