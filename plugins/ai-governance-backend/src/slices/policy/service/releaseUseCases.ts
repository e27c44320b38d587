import type { Attestor } from '../../../config';
import { CodedError } from '../../../shared/codedError';
import type { Page } from '../../../shared/page';
import type { StoredRelease } from '../model';
import type { ReleasesQuery } from '../views';
import { type Evidenced, evidenced, staged, withEvidence } from './evidenced';
import type { ReleaseRequest } from './judgeRelease';
import { answerRelease, type ReleaseDeps } from './releases';
import type { SnapshotReader } from './snapshotReader';
import { type Caller, trustOf } from './trust';

/** A question as it comes in. */
export interface ReleaseOrder {
  readonly caller: Caller;
  readonly release: ReleaseRequest;
  readonly idempotencyKey?: string;
}

/** Which answers are wanted; those of an entity are those of its repository. */
export interface ReleasesFilter extends ReleasesQuery {
  readonly entityRef?: string;
}

/** What can be asked about releases. */
export interface ReleaseUseCases {
  decideRelease(order: ReleaseOrder): Promise<{
    readonly stored: Evidenced<StoredRelease>;
    readonly isNew: boolean;
  }>;
  /** Fails with `policy.releaseNotFound`. */
  release(releaseId: string): Promise<Evidenced<StoredRelease>>;
  releases(filter: ReleasesFilter): Promise<Page<Evidenced<StoredRelease>>>;
}

/** What the use cases work with. */
export interface ReleaseUseCaseDeps {
  readonly attestors: readonly Attestor[];
  readonly snapshots: SnapshotReader;
  readonly releases: ReleaseDeps;
}

/** Deciding on releases and looking the answers up, without any permission asked. */
export function releaseUseCases({
  attestors,
  snapshots,
  releases: deps,
}: ReleaseUseCaseDeps): ReleaseUseCases {
  const { releaseViews, audit } = deps;
  return {
    async decideRelease(order) {
      const { caller, release } = order;
      const { byRepository } = await snapshots.current();
      const entities = byRepository.get(release.repository) ?? [];
      const { repository, headSha: sha } = release;
      const trust = trustOf(caller, { repository, sha }, attestors);
      const { stored, isNew } = await answerRelease(deps, {
        ...order,
        isPreview: trust === 'asserted',
        entityRefs: entities.map(({ fact }) => fact.ref).sort(),
      });
      return {
        stored: isNew ? staged(stored) : await evidenced(audit, stored),
        isNew,
      };
    },
    async release(releaseId) {
      const stored = await releaseViews.release(releaseId);
      if (!stored) throw releaseNotFound(releaseId);
      return evidenced(audit, stored);
    },
    async releases({ entityRef, ...query }) {
      const repository =
        entityRef === undefined
          ? undefined
          : (await snapshots.current()).entities.get(entityRef)?.fact
              .repository;
      const isOfNone =
        entityRef !== undefined &&
        (repository === undefined ||
          (query.repository ?? repository) !== repository);
      if (isOfNone) return { items: [] };
      const wanted =
        repository === undefined ? query : { ...query, repository };
      const page = await releaseViews.releases(wanted);
      return { ...page, items: await withEvidence(audit, page.items) };
    },
  };
}

/** The failure of looking up a release that is not there for the caller. */
export const releaseNotFound = (releaseId: string): CodedError =>
  new CodedError(
    'policy.releaseNotFound',
    `there is no answer about a release \`${releaseId}\`; \`GET /policy/releases\` lists those that you may read`,
  );
