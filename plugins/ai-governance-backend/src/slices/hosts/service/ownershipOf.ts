import {
  areaOwnershipOf,
  type AreaOwnership,
  proposeOwners,
} from '@ai-enablement/governance-core';
import type { RepositoryAreas } from '../../policy/facade';
import type { StoredProtection } from '../model';

/** Areas with files that nobody owns. */
export interface ShownOwnership extends AreaOwnership {
  /** Lines for CODEOWNERS that would give them to the owners of their areas; absent when no owner is missing. */
  readonly proposal?: string;
}

/** Which areas of a repository have files that CODEOWNERS gives to nobody, with lines to add; nothing when it cannot be told. */
export function ownershipOf(
  { repository, reading, unowned }: StoredProtection,
  { areas, entities, pathsIn }: RepositoryAreas,
): ShownOwnership | undefined {
  if (!unowned) return undefined;
  const inAreas = pathsIn(unowned.paths);
  const ownership = areaOwnershipOf(inAreas, unowned);
  if (inAreas.size === 0) return ownership;
  const lines = reading.codeOwners ?? [];
  const teamOf = (owner: string) => toTeam(owner, repository);
  return {
    ...ownership,
    proposal: proposeOwners({
      ...{ areas, entities, lines, teamOf },
      unowned: inAreas,
    }),
  };
}

/** The team of the same name in the organisation of the repository: a guess that a person corrects. */
const toTeam = (owner: string, repository: string): string =>
  `@${repository.split('/')[1] ?? ''}/${owner.split('/').at(-1) ?? owner}`;
