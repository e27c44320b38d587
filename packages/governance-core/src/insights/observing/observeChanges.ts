import type { AttributionConfidence } from '../../attribution';
import { PORTAL_SOURCE } from '../gate';
import type { ObservedChange } from '../observations';
import type { Directory } from './directory';
import { nearest, type HeldSignal, type SignalsByKind } from './foldSignals';

type Named = { readonly repository: string; readonly number: number };

const keyOf = ({ repository, number }: Named) => `${repository}#${number}`;
const ms = (instant: string) => Date.parse(instant);
const optionalMs = (instant: string | undefined) =>
  instant === undefined ? undefined : ms(instant);

/** The strongest first: lines that were measured say more than a tag, and a tag more than a guess. */
const CERTAINTY: readonly AttributionConfidence[] = [
  'measured',
  'declared',
  'inferred',
];
/** Evidence of AI beats its denial, and anything beats not knowing. */
const ATTRIBUTIONS = ['ai', 'mixed', 'human', 'unknown'];

function byKey<Held extends { readonly body: Named }>(
  signals: readonly Held[],
): Map<string, Held[]> {
  const found = new Map<string, Held[]>();
  for (const signal of signals) {
    const key = keyOf(signal.body);
    const known = found.get(key);
    if (known) known.push(signal);
    else found.set(key, [signal]);
  }
  return found;
}

function rankOf({ body }: HeldSignal<'attribution'>): number {
  const isUnknown = body.attribution === 'unknown' ? 1_000 : 0;
  return (
    isUnknown +
    10 * CERTAINTY.indexOf(body.confidence ?? 'inferred') +
    ATTRIBUTIONS.indexOf(body.attribution)
  );
}

function attributionOf(told: readonly HeldSignal<'attribution'>[]) {
  const [best] = [...told].sort((a, b) => rankOf(a) - rankOf(b));
  if (!best)
    return { attribution: 'unknown' as const, assistants: [], surfaces: [] };
  const { attribution, confidence, assistants } = best.body;
  return {
    attribution,
    ...(confidence && { confidence }),
    assistants: [...new Set(assistants.map(each => each.assistant))].sort(),
    surfaces: [
      ...new Set(assistants.flatMap(({ surface }) => surface ?? [])),
    ].sort(),
    attributionSources: [...new Set(told.map(({ source }) => source))].sort(),
  };
}

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

function defectsOf(
  body: HeldSignal<'change'>['body'],
  defects: ReadonlyMap<string, readonly HeldSignal<'defect'>[]>,
): ObservedChange['defects'] {
  const told = [
    ...(defects.get(keyOf(body)) ?? []),
    ...(body.mergeSha === undefined
      ? []
      : (defects.get(`${body.repository}@${body.mergeSha}`) ?? [])),
  ];
  return [...new Map(told.map(each => [each.id, each])).values()].map(each => ({
    method: each.body.method,
    fix: each.body.fix,
    foundAt: ms(each.body.foundAt),
    source: each.source,
  }));
}

function defectsByChange(defects: readonly HeldSignal<'defect'>[]) {
  const found = new Map<string, HeldSignal<'defect'>[]>();
  for (const defect of defects) {
    const { repository, number, mergeSha, isCancelled } = defect.body;
    if (isCancelled) continue;
    const key =
      number === undefined
        ? `${repository}@${mergeSha}`
        : `${repository}#${number}`;
    const known = found.get(key);
    if (known) known.push(defect);
    else found.set(key, [defect]);
  }
  return found;
}

/** Changes that were merged into the default branch of a repository while the team owned it, with all that is told of them. */
export function observeChanges(
  signals: SignalsByKind,
  directory: Directory,
): ObservedChange[] {
  const attributions = byKey(signals.attribution);
  const gates = byKey(signals.gate);
  const checks = byKey(signals.check);
  const reviews = byKey(signals.review);
  const defects = defectsByChange(signals.defect);
  return [...byKey(signals.change)].flatMap(([key, told]) => {
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
      ...attributionOf(attributions.get(key) ?? []),
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
