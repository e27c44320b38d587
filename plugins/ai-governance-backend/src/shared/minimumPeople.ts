import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { LEAST_PEOPLE } from '@ai-enablement/governance-core';

/**
 * Fewest people whose doings are shown together, `aiGovernance.insights.minimumPeople`: one setting for every page. Throws an `InputError`
 * when somebody lowers it.
 */
export function readMinimumPeople(insights: Config | undefined): number {
  const minimum = insights?.getOptionalNumber('minimumPeople') ?? LEAST_PEOPLE;
  if (Number.isInteger(minimum) && minimum >= LEAST_PEOPLE) return minimum;
  throw new InputError(
    `aiGovernance.insights.minimumPeople is \`${minimum}\`; expected a whole number of at least ${LEAST_PEOPLE}: it can only be raised`,
  );
}
