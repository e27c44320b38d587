import {
  ASSISTANT_TARGETS,
  type AssistantTarget,
  type CompiledPolicy,
  newFile,
  type RepositoryQuestion,
} from '@ai-enablement/governance-core';
import { waiverFactsAt } from './exceptionFacts';
import { strengthenedOn } from './strengtheningFacts';
import type { PolicyBook } from './policyBook';
import type { KnownEntity } from './snapshot';
import type { SnapshotReader } from './snapshotReader';

/** A target with its text for what was asked about. */
export interface RenderedFile {
  readonly target: AssistantTarget;
  /** What the policy asks for, without marks. */
  readonly text: string;
  /** The whole file where there is none yet. */
  readonly file: string;
}

/** Files from which assistants learn the policy. */
export interface AssistantFilesView {
  readonly repository: string;
  readonly policyDigest: string;
  /** How many repositories of the catalog were looked at. */
  readonly repositories: number;
  /** Refs of the entities that they are made from. */
  readonly entityRefs: readonly string[];
  readonly files: readonly RenderedFile[];
}

/** What can be asked about files that assistants read. */
export interface AssistantUseCases {
  /** Of one repository, known or not, or with `*` as its last segment of all known ones below. */
  assistantFiles(repository: string): Promise<AssistantFilesView>;
}

/** What the use cases work with. */
export interface AssistantUseCaseDeps {
  readonly policies: PolicyBook;
  readonly snapshots: SnapshotReader;
  readonly now: () => string;
}

/** The same, of one policy and one snapshot or of whichever are current. */
interface AssistantReading {
  readonly policies: Pick<PolicyBook, 'current'>;
  readonly snapshots: Pick<SnapshotReader, 'current'>;
  readonly now: () => string;
}

/** Files of assistants, without any permission asked. */
export const assistantUseCases = ({
  policies,
  snapshots,
  now: clock,
}: AssistantReading): AssistantUseCases => ({
  async assistantFiles(repository) {
    const { byRepository } = await snapshots.current();
    const now = clock();
    const { compiled } = await policies.current(now);
    const isMany = repository.endsWith('/*');
    const known = isMany
      ? below(byRepository, repository.slice(0, -1))
      : [[repository, byRepository.get(repository) ?? []] as const];
    const questions = known.map(([id, entities]) =>
      questionOf(id, entities, now),
    );
    const scopes = isMany
      ? ['organization', 'machine']
      : ['repository', 'machine'];
    return {
      repository,
      policyDigest: compiled.digest,
      repositories: known.filter(([, { length }]) => length > 0).length,
      entityRefs: questions.flatMap(({ entities }) =>
        entities.map(({ ref }) => ref),
      ),
      files: ASSISTANT_TARGETS.filter(({ scope }) =>
        scopes.includes(scope),
      ).map(target => render(compiled, target, questions)),
    };
  },
});

type ByRepository = readonly (readonly [
  repository: string,
  entities: readonly KnownEntity[],
])[];

const below = (
  byRepository: ReadonlyMap<string, readonly KnownEntity[]>,
  prefix: string,
): ByRepository =>
  [...byRepository]
    .filter(([id]) => id.startsWith(prefix))
    .sort(([a], [b]) => (a < b ? -1 : 1));

const questionOf = (
  repository: string,
  entities: readonly KnownEntity[],
  now: string,
): RepositoryQuestion => ({
  repository,
  entities: entities.map(({ fact }) => fact),
  waivers: entities.flatMap(entity => waiverFactsAt(entity, now)),
  ...strengthenedOn(entities, now),
  now,
});

function render(
  compiled: CompiledPolicy,
  target: AssistantTarget,
  questions: readonly RepositoryQuestion[],
): RenderedFile {
  const text = target.render(compiled, questions);
  return { target, text, file: newFile(target, text) };
}
