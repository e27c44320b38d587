import type { EnforcementNeeds } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { Policy } from '@ai-enablement/governance-core';

/** The most that any rule wants a host to enforce; `undefined` when none does. */
export function enforcementNeeds({
  rules,
}: Pick<Policy, 'rules'>): EnforcementNeeds | undefined {
  const wanted = rules.flatMap(({ obligation }) =>
    obligation?.kind === 'protection' ? [obligation] : [],
  );
  if (wanted.length === 0) return undefined;
  return {
    checks: [
      ...new Set(wanted.flatMap(({ requiredChecks }) => requiredChecks)),
    ],
    reviews: Math.max(...wanted.map(({ reviews }) => reviews)),
    codeOwnerReviews: wanted.some(each => each.codeOwnerReviews === true),
  };
}
