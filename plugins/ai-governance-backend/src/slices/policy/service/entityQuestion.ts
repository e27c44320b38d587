import type { EntityQuestion } from '@ai-enablement/governance-core';
import { waiverFactsAt } from './exceptionFacts';
import type { KnownEntity } from './snapshot';
import { strengtheningFactsAt } from './strengtheningFacts';

/** What is asked of the policy about an entity without a change at hand: what the catalog says, and what acts on all of it. */
export const entityQuestion = (
  known: KnownEntity,
  now: string,
): EntityQuestion => ({
  entity: known.fact,
  waivers: waiverFactsAt(known, now),
  ...strengtheningFactsAt(known, now),
  now,
});
