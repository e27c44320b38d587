import type { FactProvider } from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  type EntityFact,
  scanFactsOf,
  submittedFacts as reportedFacts,
  type Trust,
} from '@ai-enablement/governance-core';
import type { ScanReport } from '../model';
import type { ResolvedPeople } from './resolvePeople';
import type { Snapshot } from './snapshot';
import type { Change } from './submission';

/** What the catalog says of the repository of a change, stages of owning teams included. */
export function catalogFacts(
  snapshot: Snapshot,
  /** An entity of another repository whose properties are to be tried on this one. */
  stranger?: EntityFact,
): FactProvider {
  return {
    id: 'catalog',
    provide: async ({ subject }) => {
      if (subject.kind === 'use') {
        const entity = snapshot.entities.get(subject.entityRef);
        return { entities: entity ? [entity.fact] : [] };
      }
      const { repository } = subject;
      const known = (snapshot.byRepository.get(repository) ?? []).map(
        ({ fact }) => fact,
      );
      const tried = stranger ? twins(stranger, { known, repository }) : [];
      return { entities: [...known, ...tried] };
    },
  };
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
export const identityFacts = (people: ResolvedPeople): FactProvider => ({
  id: 'identity',
  provide: async () => ({ people: people.facts }),
});

/** What scanners reported; nothing when no report was named or found. */
export const scanFacts = (
  reports: readonly ScanReport[] | undefined,
): FactProvider => ({
  id: 'scans',
  provide: async () =>
    reports === undefined ? {} : { scans: reports.flatMap(scanFactsOf) },
});

/** Reviews, approvals and checks as whoever asks reports them; instants are those of a normalised change. */
export const submittedFacts = (
  change: Change,
  { people, trust }: { readonly people: ResolvedPeople; readonly trust: Trust },
): FactProvider => ({
  id: 'submission',
  provide: async () => reportedFacts(change, { trust, idOf: people.idOf }),
});
