import type {
  CodeHost,
  ReleasePublication,
  ReleaseSubmission,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import type { PolicyFacade, StoredRelease } from '../../policy/facade';
import type { LeasedReleasePublication, Subject } from '../model';
import type { ReleasePublicationStore } from '../store';
import { giveBack, isGone, takingNow, type WorkDeps, workSignal } from './work';

/** What asking for an answer works with. */
export interface AnswerDeps {
  readonly hosts: readonly CodeHost[];
  readonly releasePublications: ReleasePublicationStore;
  readonly unitOfWork: UnitOfWork;
  readonly ambient: Ambient;
  /** Called after a commit that asked for an answer. */
  readonly onReleaseAsked: () => void;
}

/** What answering works with. */
export interface AnsweringDeps extends WorkDeps, AnswerDeps {
  readonly policy: Pick<PolicyFacade, 'releaseOn'>;
  /** Address of the portal, without a slash at its end. */
  readonly portalUrl: string;
}

/** Asks the host to tell a subject what holds for its release; a host that cannot is not asked. */
export async function askToAnswer(
  deps: AnswerDeps,
  { host, key: subjectKey }: Subject,
  { repository, environment, headSha }: ReleaseSubmission,
): Promise<void> {
  const { hosts, releasePublications, unitOfWork, ambient } = deps;
  if (!hosts.find(({ id }) => id === host)?.publishRelease) return;
  const now = ambient.now();
  await unitOfWork.run(async transaction => {
    await releasePublications.ask(
      transaction,
      [{ host, repository, subjectKey, environment, headSha }],
      { decidedAt: now, dueAt: now },
    );
    transaction.afterCommit(deps.onReleaseAsked);
  });
}

/** Takes answers that are due, at most `limit`. */
export function takeReleasePublications(
  deps: AnsweringDeps,
  limit: number,
): Promise<readonly LeasedReleasePublication[]> {
  const hosts = deps.hosts.map(({ id }) => id);
  return deps.unitOfWork.run(transaction =>
    deps.releasePublications.take(transaction, takingNow(deps, hosts, limit)),
  );
}

/** Tells a subject what holds for its release now. Rejects only when the database fails. */
export async function publishRelease(
  deps: AnsweringDeps,
  lease: LeasedReleasePublication,
  stop: AbortSignal,
): Promise<void> {
  const host = deps.hosts.find(({ id }) => id === lease.host);
  if (!host) throw new Error(`there is no code host \`${lease.host}\``);
  const { repository, environment, headSha, subjectKey } = lease;
  const place = { repository, environment, headSha };
  try {
    const release = await deps.policy.releaseOn(host.id, place);
    const publication = release && toPublication(deps, lease, release);
    const signal = workSignal(stop, deps.leaseMs);
    if (publication) await host.publishRelease?.(publication, signal);
    await finish(deps, lease, release?.releaseId);
  } catch (error) {
    if (isGone(error)) {
      await finish(deps, lease);
      return;
    }
    const isStopping = stop.aborted;
    const what = `answering ${subjectKey} of ${repository}`;
    const failed = { lease, what, error, isStopping };
    await giveBack(deps, deps.releasePublications, failed);
  }
}

const finish = (
  { unitOfWork, releasePublications, ambient }: AnsweringDeps,
  lease: LeasedReleasePublication,
  decisionId?: string,
): Promise<void> =>
  unitOfWork.run(transaction =>
    releasePublications.finish(transaction, lease, {
      decisionId,
      now: ambient.now(),
    }),
  );

function toPublication(
  { portalUrl }: Pick<AnsweringDeps, 'portalUrl'>,
  { repository, subjectKey, environment }: LeasedReleasePublication,
  { releaseId, tag, baseSha, headSha, occurredAt, answer }: StoredRelease,
): ReleasePublication {
  const id = encodeURIComponent(releaseId);
  return {
    ...answer,
    incomplete: answer.incomplete ?? [],
    releaseId,
    subject: { repository, kind: 'release', key: subjectKey },
    repository,
    environment,
    ...(tag === undefined ? {} : { tag }),
    baseSha,
    headSha,
    recordedAt: occurredAt,
    url: `${portalUrl}/ai-governance/releases/${id}`,
  };
}
