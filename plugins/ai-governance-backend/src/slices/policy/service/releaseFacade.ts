import type { PolicyFacade } from '../facade';
import { decideReleaseAgain } from './decideReleaseAgain';
import type { ReleaseDeps } from './releases';
import { releaseStarts } from './releaseStarts';
import { saveMerge } from './saveMerge';
import type { SnapshotReader } from './snapshotReader';

/** What hosts may ask about releases, each in its own name. */
export const releaseFacade = ({
  releases,
  snapshots,
}: {
  readonly releases: ReleaseDeps;
  readonly snapshots: Pick<SnapshotReader, 'current'>;
}): Pick<
  PolicyFacade,
  'decideReleaseAgain' | 'releaseOn' | 'releaseStarts' | 'saveMerge'
> => ({
  async decideReleaseAgain(sourceId, release) {
    const { byRepository } = await snapshots.current();
    const entities = byRepository.get(release.repository) ?? [];
    return decideReleaseAgain(releases, {
      caller: { kind: 'source', subject: subjectOf(sourceId) },
      release,
      entityRefs: entities.map(({ fact }) => fact.ref).sort(),
    });
  },
  releaseOn: (sourceId, of) =>
    releases.releaseViews.newestRelease({ caller: subjectOf(sourceId), ...of }),
  releaseStarts: of => releaseStarts(releases.releaseViews, of),
  saveMerge: (sourceId, { repository, headSha, pullRequest, commits }) =>
    saveMerge(
      releases,
      { repository, headSha, pullRequest, commits },
      subjectOf(sourceId),
    ),
});

const subjectOf = (sourceId: string): string => `source:${sourceId}`;
