import {
  type BreakGlassFact,
  type Facts,
  type Waiver,
  waiverStatus,
} from '@ai-enablement/governance-core';
import {
  holdsBreakGlass,
  lifeOfWaiver,
  type StoredBreakGlass,
  type StoredWaiver,
} from '../model';
import type { KnownEntity, Snapshot } from './snapshot';
import { strengthenedIn } from './strengtheningFacts';
import type { Change } from './submission';

/** Facts are kept with every decision; why somebody asked stays with the waiver. */
const REASON = 'as told in the portal';

/** Whether a waiver among stored facts is one of the portal, which may have ended since; what providers say has other words. */
export const isOfPortal = ({ reason }: Waiver): boolean => reason === REASON;

/** Waivers of the portal that act on all of an entity at an instant. */
export const waiverFactsAt = (
  { waivers }: Pick<KnownEntity, 'waivers'>,
  now: string,
): readonly Waiver[] =>
  waivers
    .filter(({ scope }) => !scope.paths && scope.change === undefined)
    .flatMap(waiver => toFact(waiver, now));

/** Exceptions of the portal that act on a change at an instant: waivers of its repository and entities, break-glass for its head commit, and what makes review stricter. */
export function exceptionFacts(
  snapshot: Snapshot,
  { repository, headSha }: Pick<Change, 'repository' | 'headSha'>,
  now: string,
): Pick<Facts, 'waivers' | 'breakGlass' | 'strengthenings'> {
  const { byRepository, exceptions } = snapshot;
  const onEntities = (byRepository.get(repository) ?? []).flatMap(
    ({ waivers }) => waivers,
  );
  const found = new Set([...exceptions.waiversIn(repository), ...onEntities]);
  const breakGlass = exceptions
    .breakGlassIn(repository)
    .filter(use => use.headSha === headSha && holdsBreakGlass(use, now))
    .map(toBreakGlassFact);
  return {
    waivers: [...found]
      .filter(({ scope }) => (scope.change ?? headSha) === headSha)
      .flatMap(waiver => toFact(waiver, now)),
    ...(breakGlass.length > 0 ? { breakGlass } : {}),
    ...strengthenedIn(snapshot, repository, now),
  };
}

function toFact(waiver: StoredWaiver, now: string): readonly Waiver[] {
  const { rule, lowersTierTo, scope, owner, decision } = waiver;
  const { activeFrom, expiresAt } = waiver;
  if (!decision || waiverStatus(lifeOfWaiver(waiver), now) !== 'active') {
    return [];
  }
  return [
    {
      id: waiver.waiverId,
      ...(rule === undefined ? {} : { rule }),
      ...(lowersTierTo === undefined ? {} : { lowersTierTo }),
      ...scope,
      reason: REASON,
      owner,
      requester: waiver.requestedBy,
      approver: decision.by,
      ...(activeFrom === undefined ? {} : { activeFrom }),
      expiresAt,
    },
  ];
}

const toBreakGlassFact = ({
  breakGlassId,
  repository,
  headSha,
  usedAt,
  expiresAt,
}: StoredBreakGlass): BreakGlassFact => ({
  id: breakGlassId,
  repository,
  headSha,
  activeFrom: usedAt,
  expiresAt,
});
