import {
  type EntityFact,
  type Facts,
  scanFactsOf,
  submittedFacts as reportedFacts,
  type Trust,
} from '@ai-enablement/governance-core';
import type { ScanReport } from '../model';
import type { ResolvedPeople } from './resolvePeople';
import type { Snapshot } from './snapshot';
import type { Change } from './submission';

/*
 * What the portal knows itself. Nothing here waits for anybody; what modules contribute does, see `gatherFacts`.
 */

/** What the catalog says of a repository, stages of owning teams included. */
export function catalogFacts(
  snapshot: Snapshot,
  repository: string,
  /** An entity of another repository whose properties are to be tried on this one. */
  stranger?: EntityFact,
): Partial<Facts> {
  const known = (snapshot.byRepository.get(repository) ?? []).map(
    ({ fact }) => fact,
  );
  const tried = stranger ? twins(stranger, { known, repository }) : [];
  return { entities: [...known, ...tried] };
}

/**
 * The stranger, as a twin of every entity of the repository: what those ask for stays asked for, in each of their folders and
 * outside them, so that a trial can only be stricter.
 */
function twins(
  stranger: EntityFact,
  {
    known,
    repository,
  }: { readonly known: readonly EntityFact[]; readonly repository: string },
): readonly EntityFact[] {
  const paths = new Set(known.map(({ path }) => path));
  return [...(paths.size > 0 ? paths : [''])].map(path => ({
    ...stranger,
    repository,
    path,
  }));
}

/** Who the people of the change are. */
export const identityFacts = (people: ResolvedPeople): Partial<Facts> => ({
  people: people.facts,
});

/** What scanners reported; nothing when no report was named or found. */
export const scanFacts = (
  reports: readonly ScanReport[] | undefined,
): Partial<Facts> =>
  reports === undefined ? {} : { scans: reports.flatMap(scanFactsOf) };

/** Reviews, approvals and checks as whoever asks reports them; instants are those of a normalised change. */
export const submittedFacts = (
  change: Change,
  { people, trust }: { readonly people: ResolvedPeople; readonly trust: Trust },
): Partial<Facts> => reportedFacts(change, { trust, idOf: people.idOf });
