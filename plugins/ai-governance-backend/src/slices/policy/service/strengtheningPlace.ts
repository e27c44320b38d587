import { strengtheningManagePermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  isStrengthened,
  type StrengtheningScope,
} from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';
import type { DecisionViews } from '../views';
import { aboutScope, requireScopeKnown } from './exceptionScope';
import type { Snapshot } from './snapshot';
import { countedSince, reachWithin, type WaiverReach } from './waiverReach';

/** Refs of all entities of the catalog that a scope is about: who may not read one of them has no business with it. */
export const aboutStrengthening = (
  snapshot: Pick<Snapshot, 'byRepository'>,
  { domain, paths: _, ...scope }: StrengtheningScope,
): readonly string[] => [
  ...new Set([
    ...aboutScope(snapshot, scope),
    ...(domain === undefined ? [] : [domain]),
  ]),
];

/** Fails with `policy.entityNotFound` or `policy.groupNotFound` for what the catalog does not have: nothing would be stricter. */
export function requirePlaceKnown(
  snapshot: Pick<Snapshot, 'entities' | 'groups'>,
  {
    scope: { domain, paths: _, ...scope },
    by = [],
  }: { readonly scope: StrengtheningScope; readonly by?: readonly string[] },
): void {
  requireScopeKnown(snapshot, scope);
  if (domain !== undefined) requireScopeKnown(snapshot, { entity: domain });
  for (const group of by) requireScopeKnown(snapshot, { group });
}

/** Fails with `policy.invalidStrengthening` for a scope that names nothing. */
export function requirePlaceNamed(scope: StrengtheningScope): void {
  const { entity, repository, system, domain, group } = scope;
  const parts = [entity, repository, system, domain, group];
  if (parts.some(part => part !== undefined)) return;
  const message =
    'there is no scope; expected at least one of `entity`, `repository`, `system`, `domain` and `group`';
  throw new CodedError('policy.invalidStrengthening', message, {
    issues: [{ code: 'policy.missingKey', path: 'scope', message }],
  });
}

/** Entities and repositories within a scope, by the same rule by which decisions find what makes them stricter. */
export const strengthenedReach = (
  snapshot: Pick<Snapshot, 'entities'>,
  scope: StrengtheningScope,
): WaiverReach =>
  reachWithin(snapshot, {
    isWithin: place => isStrengthened(scope, place),
    repository: scope.repository,
  });

/** Where a stored strengthening acts, with the decisions that asked for its reviews lately; one query. */
export async function strengthenedDecisions(
  views: Pick<DecisionViews, 'liftedBy'>,
  snapshot: Pick<Snapshot, 'entities'>,
  of: {
    readonly strengthening: {
      readonly strengtheningId: string;
      readonly scope: StrengtheningScope;
    };
    readonly now: string;
  },
): Promise<WaiverReach> {
  const { strengtheningId, scope } = of.strengthening;
  const since = countedSince(of.now);
  const count = await views.liftedBy(strengtheningId, since);
  return { ...strengthenedReach(snapshot, scope), decisions: { count, since } };
}

/** Fails with `shared.notAllowed` unless groups of the caller own everything that lies within the scope. */
export function requireOwned(
  snapshot: Pick<Snapshot, 'entities'>,
  scope: StrengtheningScope,
  groups: readonly string[],
): void {
  const { entities } = strengthenedReach(snapshot, scope);
  const foreign = entities.filter(
    ({ ref }) =>
      !snapshot.entities
        .get(ref)
        ?.fact.ownerGroups.some(group => groups.includes(group)),
  );
  if (entities.length > 0 && foreign.length === 0) return;
  const why =
    entities.length === 0
      ? 'no entity that your groups own lies within this scope'
      : `others own ${foreign.length} of the ${entities.length} entities within this scope`;
  throw new CodedError(
    'shared.notAllowed',
    `review was not made stricter: ${why}; name what your groups own, or ask somebody with the permission \`${strengtheningManagePermission.name}\``,
  );
}
