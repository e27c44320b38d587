import { canonicalJson } from '@ai-enablement/governance-core';
import { isUniqueViolation } from '../../../database/dialect';
import type { UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import { CodedError } from '../../../shared/codedError';
import { sha256 } from '../../../shared/digest';
import type { AuditFacade } from '../../audit/facade';
import type { NewRelease, StoredRelease } from '../model';
import type { ReleaseStore } from '../store';
import type { ReleaseViews } from '../views';
import { judgeRelease, type ReleaseRequest } from './judgeRelease';
import { releaseDecided } from './ledgerDrafts';
import type { Caller } from './trust';

/** What deciding on releases works with. */
export interface ReleaseDeps {
  readonly releaseStore: ReleaseStore;
  readonly releaseViews: ReleaseViews;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditFacade;
  readonly ambient: Ambient;
}

/** A question about a release, with whose it is and under which key. */
export interface ReleaseQuestion {
  readonly caller: Caller;
  readonly isPreview: boolean;
  readonly release: ReleaseRequest;
  readonly idempotencyKey?: string;
  /** Entities of the repository. */
  readonly entityRefs: readonly string[];
}

/**
 * Decides on a release, and stores and ledgers the answer in one transaction. The same key with the same question gives the
 * stored answer. Fails with `policy.invalidRelease` or `policy.idempotencyKeyReused`; then nothing is stored.
 */
export async function answerRelease(
  deps: ReleaseDeps,
  question: ReleaseQuestion,
): Promise<{ readonly stored: StoredRelease; readonly isNew: boolean }> {
  const { idempotencyKey } = question;
  requireCoherent(question.release);
  const requestDigest = digestOf(question.release);
  const earlier = await findEarlier(deps, question, requestDigest);
  if (earlier) return { stored: earlier, isNew: false };
  const draft = await draftRelease(deps, question);
  try {
    return {
      stored: await saveRelease(deps, { ...draft, idempotencyKey }),
      isNew: true,
    };
  } catch (error) {
    // The same question was answered at the same time; its answer stands.
    const winner = isUniqueViolation(error)
      ? await findEarlier(deps, question, requestDigest)
      : undefined;
    if (winner) return { stored: winner, isNew: false };
    throw error;
  }
}

/** An answer that has yet to be ledgered. */
export type ReleaseDraft = Omit<NewRelease, 'ledgerEntryId'>;

/** Answers; stores nothing. Fails with `policy.invalidRelease`. */
export async function draftRelease(
  { ambient, releaseViews }: Pick<ReleaseDeps, 'ambient' | 'releaseViews'>,
  { release, caller, isPreview, entityRefs }: ReleaseQuestion,
): Promise<ReleaseDraft> {
  requireCoherent(release);
  const { repository, environment = '', tag, baseSha, headSha } = release;
  return {
    releaseId: ambient.newId(),
    caller: caller.subject,
    requestDigest: digestOf(release),
    repository,
    environment,
    ...(tag === undefined ? {} : { tag }),
    baseSha,
    headSha,
    occurredAt: ambient.now(),
    entityRefs,
    isPreview,
    answer: await judgeRelease(releaseViews, release),
  };
}

const digestOf = (release: ReleaseRequest): string =>
  sha256(canonicalJson({ ...release }));

function requireCoherent({ headSha, baseSha, commits }: ReleaseRequest): void {
  const isInIt = commits.some(({ sha }) => sha === headSha);
  if (isInIt && headSha !== baseSha) return;
  if (commits.length === 0 && headSha === baseSha) return;
  throw new CodedError(
    'policy.invalidRelease',
    'the commits do not end with `headSha`; expected every commit from `baseSha`, exclusive, to `headSha`, or none when both are the same',
  );
}

/** Stores and ledgers an answer. Fails with a unique violation when its key is taken. */
export async function saveRelease(
  { unitOfWork, audit, releaseStore }: ReleaseDeps,
  draft: ReleaseDraft,
): Promise<StoredRelease> {
  const { idempotencyKey: _, ...rest } = draft;
  const ledgerEntryId = await unitOfWork.run(async transaction => {
    const entryId = await audit.stage(transaction, releaseDecided(draft));
    const stored = { ...draft, ledgerEntryId: entryId };
    await releaseStore.insertRelease(transaction, stored);
    return entryId;
  });
  return { ...rest, ledgerEntryId };
}

async function findEarlier(
  { releaseViews }: ReleaseDeps,
  { caller, idempotencyKey }: ReleaseQuestion,
  requestDigest: string,
): Promise<StoredRelease | undefined> {
  if (idempotencyKey === undefined) return undefined;
  const earlier = await releaseViews.releaseByKey(
    caller.subject,
    idempotencyKey,
  );
  if (!earlier || earlier.requestDigest === requestDigest) return earlier;
  throw new CodedError(
    'policy.idempotencyKeyReused',
    `the \`idempotencyKey\` was used for another question, answered by release \`${earlier.releaseId}\`; use a new key for a new question`,
  );
}
