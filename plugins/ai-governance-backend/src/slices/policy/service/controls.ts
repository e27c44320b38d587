import type { Policy, Rule } from '@ai-enablement/governance-core';

/** Which of the refs name entities that the catalog has, whoever asks; one call. Rejects when the catalog cannot say. */
export type FindEntities = (
  refs: readonly string[],
) => Promise<ReadonlySet<string>>;

/** A rule with who answers for it. */
export interface Control {
  readonly rule: string;
  readonly title?: string;
  readonly effect: Rule['effect'];
  readonly owner: string;
  readonly isOwnerKnown: boolean;
  /** What is wrong, as a plain sentence. */
  readonly problem?: string;
  /** Ids of the statement's sentences. */
  readonly sentences: readonly string[];
}

interface OwnerAt {
  readonly owner: string;
  readonly path: string;
}

const ownersOf = ({ owner, rules }: Policy): readonly OwnerAt[] => [
  { owner, path: 'metadata.owner' },
  ...rules.map((rule, index) => ({
    owner: rule.owner,
    path: `rules[${index}].owner`,
  })),
];

const distinct = (owners: readonly OwnerAt[]): readonly string[] => [
  ...new Set(owners.map(({ owner }) => owner)),
];

/** Owners of the policy and of its rules that the catalog does not have, with where they stand. */
export async function unknownOwners(
  policy: Policy,
  find: FindEntities,
): Promise<readonly OwnerAt[]> {
  const owners = ownersOf(policy);
  const known = await find(distinct(owners));
  return owners.filter(({ owner }) => !known.has(owner));
}

/** Who answers for each rule, in the order of the policy. A catalog that does not answer is a problem of every rule, not a failure. */
export async function listControls(
  policy: Policy,
  find: FindEntities,
): Promise<readonly Control[]> {
  const owners = ownersOf(policy);
  const known = await find(distinct(owners)).catch(() => undefined);
  return policy.rules.map(rule => {
    const problem = problemOf(rule.owner, known);
    return {
      rule: rule.id,
      ...(rule.title ? { title: rule.title } : {}),
      effect: rule.effect,
      owner: rule.owner,
      isOwnerKnown: problem === undefined,
      ...(problem === undefined ? {} : { problem }),
      sentences: rule.implements,
    };
  });
}

function problemOf(
  owner: string,
  known: ReadonlySet<string> | undefined,
): string | undefined {
  if (!known) {
    return 'The catalog could not be asked whether it knows the owner; try again.';
  }
  return known.has(owner)
    ? undefined
    : `The catalog has no \`${owner}\`, so nobody answers for this rule; propose a policy that names another owner, or add it to the catalog.`;
}
