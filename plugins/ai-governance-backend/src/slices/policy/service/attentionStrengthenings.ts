import type { ActingStrengthening } from '../attention';
import type { StoredStrengthening } from '../model';
import type { Snapshot } from './snapshot';
import { isActing } from './strengtheningFacts';
import { aboutStrengthening, strengthenedReach } from './strengtheningPlace';

/** Strengthenings that act at an instant, soonest end first, each with where it acts. */
export const actingStrengthenings = (
  snapshot: Pick<Snapshot, 'byRepository' | 'entities' | 'exceptions'>,
  now: string,
): readonly ActingStrengthening[] =>
  snapshot.exceptions.strengthenings
    .filter(isActing(now))
    .map(each => actingStrengthening(each, snapshot));

function actingStrengthening(
  {
    strengtheningId,
    startedBy,
    startedAt,
    extension,
    expiresAt,
    scope,
  }: StoredStrengthening,
  snapshot: Pick<Snapshot, 'byRepository' | 'entities'>,
): ActingStrengthening {
  const { entity, repository, system, domain, group } = scope;
  return {
    strengtheningId,
    startedBy,
    endSetAt: extension?.at ?? startedAt,
    expiresAt,
    scopeName: entity ?? repository ?? system ?? domain ?? group ?? '',
    ...(group === undefined ? {} : { group }),
    within: strengthenedReach(snapshot, scope).entities.map(({ ref }) => ref),
    about: aboutStrengthening(snapshot, scope),
  };
}
