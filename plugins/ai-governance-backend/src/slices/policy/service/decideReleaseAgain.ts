import { canonicalJson } from '@ai-enablement/governance-core';
import { isUniqueViolation } from '../../../database/dialect';
import { sha256 } from '../../../shared/digest';
import type { StoredRelease } from '../model';
import type { ReleaseRequest } from './judgeRelease';
import {
  draftRelease,
  type ReleaseDeps,
  type ReleaseDraft,
  type ReleaseQuestion,
  saveRelease,
} from './releases';

/** A question about a release that is asked again and again. */
export interface RepeatedRelease extends Omit<
  ReleaseQuestion,
  'idempotencyKey' | 'isPreview'
> {
  readonly release: ReleaseRequest & { readonly environment: string };
}

/**
 * Answers what was observed of a release. One that passed stays passed; while the answer is the one that the caller has already on
 * this commit at this place, that stands. Fails with `policy.invalidRelease`; then nothing is stored.
 */
export async function decideReleaseAgain(
  deps: ReleaseDeps,
  question: RepeatedRelease,
): Promise<StoredRelease> {
  const { repository, environment, headSha } = question.release;
  const caller = question.caller.subject;
  const place = { repository, environment, headSha };
  const previous = await deps.releaseViews.newestRelease({ caller, ...place });
  if (previous?.answer.outcome === 'pass') return previous;
  const draft = await draftRelease(deps, { ...question, isPreview: false });
  const text = comparable(draft);
  if (previous && comparable(previous) === text) return previous;
  // Two replicas that saw the same predecessor and give the same answer make one.
  const after = previous?.releaseId ?? null;
  const idempotencyKey = sha256(canonicalJson({ place, after, text }));
  try {
    return await saveRelease(deps, { ...draft, idempotencyKey });
  } catch (error) {
    const winner = isUniqueViolation(error)
      ? await deps.releaseViews.releaseByKey(caller, idempotencyKey)
      : undefined;
    if (winner) return winner;
    throw error;
  }
}

const comparable = ({
  requestDigest,
  answer,
}: Pick<ReleaseDraft, 'requestDigest' | 'answer'>): string =>
  canonicalJson({ requestDigest, answer: JSON.parse(JSON.stringify(answer)) });
