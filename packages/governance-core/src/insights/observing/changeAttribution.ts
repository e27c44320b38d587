import type { AttributionConfidence } from '../../attribution';
import type { HeldSignal } from './foldSignals';

/** The strongest first: lines that were measured say more than a tag, and a tag more than a guess. */
const CERTAINTY: readonly AttributionConfidence[] = [
  'measured',
  'declared',
  'inferred',
];
/** Evidence of AI beats its denial, and anything beats not knowing. */
const ATTRIBUTIONS = ['ai', 'mixed', 'human', 'unknown'];

function rankOf({ body }: HeldSignal<'attribution'>): number {
  const isUnknown = body.attribution === 'unknown' ? 1_000 : 0;
  return (
    isUnknown +
    10 * CERTAINTY.indexOf(body.confidence ?? 'inferred') +
    ATTRIBUTIONS.indexOf(body.attribution)
  );
}

/** What most certainly is known of who wrote a change; `unknown`, with nothing else, when nobody tells. */
export function changeAttribution(told: readonly HeldSignal<'attribution'>[]) {
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
