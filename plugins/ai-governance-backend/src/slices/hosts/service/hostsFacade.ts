import { sourceCaller } from '../../../shared/sourceCaller';
import type { PolicyFacade } from '../../policy/facade';
import type { DecidedHead, DriftedFile, HostsFacade } from '../facade';
import type { HostViews } from '../views';
import { driftOf } from './assistantDrift';

/** What the answers are read from. */
export interface HostsFacadeDeps {
  readonly views: Pick<HostViews, 'protections' | 'openHeads'>;
  readonly policy: Pick<PolicyFacade, 'assistantFilesIn'>;
  /** Ids of the hosts whose modules are installed. */
  readonly hostIds: readonly string[];
}

/** What slices to the right may ask. */
export const hostsFacade = ({
  views,
  policy,
  hostIds,
}: HostsFacadeDeps): HostsFacade => ({
  async driftedFiles(repositories) {
    const kept = await views.protections(repositories);
    const read = kept.filter(({ assistantFiles }) => assistantFiles);
    const asked = await policy.assistantFilesIn(
      read.map(({ repository }) => repository),
    );
    return read.flatMap(protection => {
      const { repository, observedAt } = protection;
      const files = driftOf(protection, asked.get(repository) ?? []) ?? [];
      return files.flatMap(({ path, state, because }): DriftedFile[] =>
        state === 'asPolicy'
          ? []
          : [{ repository, path, state, because, observedAt }],
      );
    });
  },
  async mayBeOpen(changes) {
    const callers = new Set(hostIds.map(sourceCaller));
    const brought = changes.filter(({ caller }) => callers.has(caller));
    const repositories = brought.map(({ repository }) => repository);
    const heads = await views.openHeads([...new Set(repositories)]);
    const open = new Set(heads.map(keyOf));
    return change => !callers.has(change.caller) || open.has(keyOf(change));
  },
});

const keyOf = ({
  repository,
  headSha,
}: Pick<DecidedHead, 'repository' | 'headSha'>): string =>
  `${headSha} ${repository}`;
