import { code, joinWords, shortRef } from '../shared/sentence';
import { matchesRepository } from '../shared/refs';
import type { Scope } from './scopes';
import { tierRank, tierTitle } from './tiers';
import type { Exclusion, Policy } from './types';

/** Whether a scope's repository is on the allowlist, and in words why not. */
export type RepositoryApproval =
  | { readonly isApproved: true }
  | {
      readonly isApproved: false;
      readonly because: string;
      readonly fix: string;
    };

/**
 * Looks a scope's repository up on the allowlist: listed, still owned by who owned it at approval, not above the approved
 * tier, and not excluded. Not listed means not approved.
 */
export function repositoryApproval(
  policy: Policy,
  scope: Omit<Scope, 'waivedTier'>,
  tier = scope.tier.effective,
): RepositoryApproval {
  const { repository } = scope;
  if (repository === undefined) {
    return {
      isApproved: false,
      because: 'no repository is known for it',
      fix: 'Name the repository in the catalog, for example with the annotation `github.com/project-slug`.',
    };
  }
  const excluded = findExclusion(policy, repository);
  if (excluded)
    return {
      isApproved: false,
      because: `${code(repository)} is excluded: ${excluded.because}`,
      fix: 'Ask the owner of the policy.',
    };
  const listed = policy.repositories.approved.filter(approval =>
    matchesRepository(approval.repository, repository),
  );
  if (listed.length === 0) {
    return {
      isApproved: false,
      because: `${code(repository)} is not on the list of approved repositories`,
      fix: `Ask ${shortRef(policy.owner)} to approve ${code(repository)}.`,
    };
  }
  const failures = listed.map(({ owners, tierAtMost }) => {
    if (owners && !isStillOwnedBy(owners, scope)) {
      const now = scope.owners.filter(owner => !owners.includes(owner));
      return {
        because: `${code(repository)} was approved for ${joinWords(owners.map(shortRef), 'or')} and ${now.length === 0 ? 'has no known owner' : `now belongs to ${joinWords(now.map(shortRef))}`}`,
        fix: `Ask ${shortRef(policy.owner)} to confirm the approval for the new owner.`,
      };
    }
    if (
      tierAtMost !== undefined &&
      tierRank(policy, tier) > tierRank(policy, tierAtMost)
    ) {
      return {
        because: `${code(repository)} is approved up to ${tierTitle(policy, tierAtMost)} and is ${tierTitle(policy, tier)}`,
        fix: `Ask ${shortRef(policy.owner)} to approve the repository for its tier.`,
      };
    }
    return undefined;
  });
  const failure = failures.includes(undefined) ? undefined : failures[0];
  return failure ? { isApproved: false, ...failure } : { isApproved: true };
}

const isStillOwnedBy = (
  owners: readonly string[],
  scope: Pick<Scope, 'owners'>,
): boolean =>
  scope.owners.length > 0 &&
  scope.owners.every(owner => owners.includes(owner));

/** The exclusion that covers a repository, if any. */
export const findExclusion = (
  policy: Policy,
  repository: string | undefined,
): Exclusion | undefined =>
  repository === undefined
    ? undefined
    : policy.repositories.excluded.find(exclusion =>
        matchesRepository(exclusion.repository, repository),
      );
