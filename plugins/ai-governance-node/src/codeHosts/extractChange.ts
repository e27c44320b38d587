import type { ExtractedSignal } from '../signals';
import { attributionOf } from './attributionOf';
import { checksOf } from './checksOf';
import { defectsOf } from './defectsOf';
import type { KeptChange } from './keptChange';
import { withoutAbsent } from './withoutAbsent';

/** The signals of a pull request: the change, who wrote it, its reviews, its required checks, and the defects that it mends. */
export function extractChange(
  payload: Readonly<Record<string, unknown>>,
): readonly ExtractedSignal[] {
  const kept = payload as unknown as KeptChange;
  const { repository, number, reviews } = kept;
  return [
    { kind: 'change', body: withoutAbsent(changeOf(kept)) },
    { kind: 'attribution', body: withoutAbsent(attributionOf(kept)) },
    ...reviews.map(({ id, at, state, reviewer, isBot }) => ({
      kind: 'review' as const,
      body: withoutAbsent({
        repository,
        number,
        review: id,
        submittedAt: at,
        state,
        reviewer,
        isBot,
      }),
    })),
    ...checksOf(kept),
    ...defectsOf(kept),
  ];
}

function changeOf(kept: KeptChange) {
  const { reviews, comments, mergedAt, closedAt, firstWrittenAt, openedAt } =
    kept;
  const end = mergedAt ?? closedAt;
  const isInTime = ({ at }: { readonly at: string }) =>
    end === undefined || at <= end;
  const looks = [...reviews, ...comments]
    .filter(look => !look.isBot && !look.isOwn && isInTime(look))
    .map(({ at }) => at)
    .sort();
  const approvals = reviews.filter(
    review =>
      review.state === 'approved' &&
      !review.isBot &&
      !review.isOwn &&
      isInTime(review),
  );
  return {
    repository: kept.repository,
    number: kept.number,
    openedAt,
    readyAt: readyAt(kept),
    // Written after it was opened: what was there first was replaced, and is not known.
    firstCommitAt:
      firstWrittenAt !== undefined && firstWrittenAt <= openedAt
        ? firstWrittenAt
        : undefined,
    firstReviewAt: looks[0],
    approvedAt: approvals.at(-1)?.at,
    mergedAt,
    closedAt,
    author: kept.author,
    isBot: kept.isBot,
    isToDefaultBranch: kept.isToDefaultBranch,
    isHotfix: kept.isHotfix,
    addedLines: kept.addedLines,
    deletedLines: kept.deletedLines,
    files: kept.files,
    mergeSha: kept.mergeSha,
  };
}

/** When it became ready first; of one that never was a draft, when it was opened. */
function readyAt({ turns, openedAt, isDraft }: KeptChange): string | undefined {
  if (turns === undefined) return undefined;
  const [first] = turns;
  if (first?.isReady) return first.at;
  return isDraft && first === undefined ? undefined : openedAt;
}
