import {
  type Facts,
  type Strengthening,
  strengtheningStatus,
} from '@ai-enablement/governance-core';
import { lifeOfStrengthening, type StoredStrengthening } from '../model';
import type { KnownEntity, Snapshot } from './snapshot';

/** Strengthenings that act on all of an entity at an instant; nothing when there is none. */
export const strengtheningFactsAt = (
  { strengthenings }: Pick<KnownEntity, 'strengthenings'>,
  now: string,
): Pick<Facts, 'strengthenings'> =>
  toFacts(
    strengthenings.filter(({ scope }) => !scope.paths),
    now,
  );

/** Strengthenings that act on all of any of these entities at an instant, each once; nothing when there is none. */
export const strengthenedOn = (
  entities: readonly Pick<KnownEntity, 'strengthenings'>[],
  now: string,
): Pick<Facts, 'strengthenings'> => {
  const found = entities.flatMap(({ strengthenings }) => strengthenings);
  return strengtheningFactsAt({ strengthenings: [...new Set(found)] }, now);
};

/** Strengthenings that act in a repository or on its entities at an instant, those of single paths among them. */
export function strengthenedIn(
  { byRepository, exceptions }: Pick<Snapshot, 'byRepository' | 'exceptions'>,
  repository: string,
  now: string,
): Pick<Facts, 'strengthenings'> {
  const onEntities = (byRepository.get(repository) ?? []).flatMap(
    ({ strengthenings }) => strengthenings,
  );
  const found = [...exceptions.strengtheningsIn(repository), ...onEntities];
  return toFacts([...new Set(found)], now);
}

function toFacts(
  strengthenings: readonly StoredStrengthening[],
  now: string,
): Pick<Facts, 'strengthenings'> {
  const acting = strengthenings
    .filter(isActing(now))
    .map(strengtheningFactOf)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return acting.length > 0 ? { strengthenings: acting } : {};
}

/** Whether a strengthening acts at an instant. */
export const isActing =
  (now: string) =>
  (strengthening: StoredStrengthening): boolean =>
    strengtheningStatus(lifeOfStrengthening(strengthening), now) === 'active';

/** A strengthening as decisions know it: facts are kept without end, so why somebody started it stays with it. */
export const strengtheningFactOf = ({
  strengtheningId: id,
  scope,
  changes,
  reviews,
  by,
  startedAt: activeFrom,
  expiresAt,
}: StoredStrengthening): Strengthening => ({
  id,
  ...scope,
  changes,
  reviews,
  ...(by ? { by } : {}),
  activeFrom,
  expiresAt,
});
