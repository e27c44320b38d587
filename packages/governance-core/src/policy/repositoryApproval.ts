import { code, joinWords, shortRef } from '../shared/sentence';
import type { CompiledPolicy } from './compile';
import type { Scope } from './scopes';
import { tierRank, tierTitle } from './tiers';
import type { Approval, Exclusion, TierId } from './types';

/** Whether a scope's repository is on the allowlist, and in words why not. */
export type RepositoryApproval =
  | { readonly isApproved: true }
  | {
      readonly isApproved: false;
      readonly because: string;
      readonly fix: string;
    };

type Refusal = Omit<
  Extract<RepositoryApproval, { readonly isApproved: false }>,
  'isApproved'
>;

/**
 * Looks a scope's repository up on the allowlist: listed, still owned by who owned it at approval, not above the approved
 * tier, and not excluded. Not listed means not approved.
 */
export function repositoryApproval(
  compiled: CompiledPolicy,
  scope: Pick<Scope, 'repository' | 'owners'>,
  tier: TierId,
): RepositoryApproval {
  const { repository, owners } = scope;
  if (repository === undefined) {
    return {
      isApproved: false,
      because: 'no repository is known for it',
      fix: 'Name the repository in the catalog, for example with the annotation `github.com/project-slug`.',
    };
  }
  const excluded = findExclusion(compiled, repository);
  if (excluded)
    return {
      isApproved: false,
      because: `${code(repository)} is excluded: ${excluded.because}`,
      fix: 'Ask the owner of the policy.',
    };
  const listed = compiled.repositories.approved.covering(repository);
  if (listed.length === 0) {
    return {
      isApproved: false,
      because: `${code(repository)} is not on the list of approved repositories`,
      fix: `Ask ${shortRef(compiled.policy.owner)} to approve ${code(repository)}.`,
    };
  }
  const refusals = listed.map(approval =>
    refusalOf(approval, { compiled, repository, owners, tier }),
  );
  const refusal = refusals.includes(undefined) ? undefined : refusals[0];
  return refusal ? { isApproved: false, ...refusal } : { isApproved: true };
}

/** Why an entry that names the repository does not approve it; `undefined` when it does. */
function refusalOf(
  { owners: approvedFor, tierAtMost }: Approval,
  {
    compiled: { policy },
    repository,
    owners,
    tier,
  }: {
    readonly compiled: CompiledPolicy;
    readonly repository: string;
    readonly owners: readonly string[];
    readonly tier: TierId;
  },
): Refusal | undefined {
  if (approvedFor && !isStillOwnedBy(approvedFor, owners)) {
    const now = owners.filter(owner => !approvedFor.includes(owner));
    return {
      because: `${code(repository)} was approved for ${joinWords(approvedFor.map(shortRef), 'or')} and ${now.length === 0 ? 'has no known owner' : `now belongs to ${joinWords(now.map(shortRef))}`}`,
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
}

const isStillOwnedBy = (
  approvedFor: readonly string[],
  owners: readonly string[],
): boolean =>
  owners.length > 0 && owners.every(owner => approvedFor.includes(owner));

/** The exclusion that covers a repository, if any. */
export const findExclusion = (
  { repositories }: CompiledPolicy,
  repository: string | undefined,
): Exclusion | undefined =>
  repository === undefined
    ? undefined
    : repositories.excluded.covering(repository)[0];
