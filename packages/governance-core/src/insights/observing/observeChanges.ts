import { PORTAL_SOURCE } from '../gate';
import type { ObservedChange } from '../observations';
import { byChange } from './byChange';
import { changeAttribution } from './changeAttribution';
import { defectsByChange, defectsOf } from './changeDefects';
import type { Directory } from './directory';
import { nearest, type HeldSignal, type SignalsByKind } from './foldSignals';

const ms = (instant: string) => Date.parse(instant);
const optionalMs = (instant: string | undefined) =>
  instant === undefined ? undefined : ms(instant);

function gateOf(told: readonly HeldSignal<'gate'>[]) {
  if (told.length === 0) return undefined;
  const own = told.find(({ source }) => source === PORTAL_SOURCE);
  const { waitingHours, wasDenied, overturnedBy } = (own ?? nearest(told)).body;
  return {
    waitingHours,
    wasDenied,
    isOverturned: overturnedBy !== undefined,
  };
}

function reviewsOf(
  told: readonly HeldSignal<'review'>[],
  { personOf, isBot }: Directory,
): ObservedChange['reviews'] {
  return told
    .filter(
      ({ body }) => !body.isBot && !(body.reviewer && isBot(body.reviewer)),
    )
    .map(({ body }) => ({
      reviewer: body.reviewer && personOf(body.reviewer),
      submittedAt: ms(body.submittedAt),
      startedAt: optionalMs(body.startedAt),
    }))
    .sort((a, b) => a.submittedAt - b.submittedAt);
}

/**
 * Changes that were merged into the default branch of a repository while the team owned it, with all that is told of them. What was never
 * told is absent; attribution is `unknown` then, and checks, reviews and defects are empty.
 */
export function observeChanges(
  signals: SignalsByKind,
  directory: Directory,
): ObservedChange[] {
  const attributions = byChange(signals.attribution);
  const gates = byChange(signals.gate);
  const checks = byChange(signals.check);
  const reviews = byChange(signals.review);
  const defects = defectsByChange(signals.defect);
  return [...byChange(signals.change)].flatMap(([key, told]) => {
    const { body } = nearest(told);
    const mergedAt = optionalMs(body.mergedAt);
    if (mergedAt === undefined || !body.isToDefaultBranch) return [];
    if (!directory.owns(body.repository, mergedAt)) return [];
    const added = body.addedLines ?? body.deletedLines;
    return {
      id: key,
      repository: body.repository,
      author: body.author && directory.personOf(body.author),
      isBot:
        body.isBot ||
        (body.author !== undefined && directory.isBot(body.author)),
      isHotfix: body.isHotfix ?? false,
      firstCommitAt: optionalMs(body.firstCommitAt),
      openedAt: ms(body.openedAt),
      readyAt: optionalMs(body.readyAt),
      firstReviewAt: optionalMs(body.firstReviewAt),
      approvedAt: optionalMs(body.approvedAt),
      mergedAt,
      changedLines:
        added === undefined
          ? undefined
          : (body.addedLines ?? 0) + (body.deletedLines ?? 0),
      ...changeAttribution(attributions.get(key) ?? []),
      tier: directory.tierAt(body.repository, mergedAt),
      gate: gateOf(gates.get(key) ?? []),
      checks: (checks.get(key) ?? []).map(check => ({
        name: check.body.name,
        hasRun: check.body.hasRun,
        hasPassed: check.body.hasPassed,
      })),
      reviews: reviewsOf(reviews.get(key) ?? [], directory),
      defects: defectsOf(body, defects),
    };
  });
}
