import type { AttributionConfidence } from '../../attribution';
import type { ObservedChange } from '../observations';

/** By what changes are told apart: one axis at a time, since all at once would be cells without number. */
export const SEGMENT_AXES = [
  'all',
  'attribution',
  'tier',
  'assistant',
  'surface',
  'repository',
] as const;

/** One of `SEGMENT_AXES`. */
export type SegmentAxis = (typeof SEGMENT_AXES)[number];

/** How certain an attribution has to be to count, from every trace to lines that were measured. */
export const CONFIDENCE_CUTS = [
  'inferred',
  'declared',
  'measured',
] as const satisfies readonly AttributionConfidence[];

/** One part of the changes of a period. */
export interface Segment {
  readonly axis: SegmentAxis;
  /**
   * Empty for `all`; `attributed`, `notAttributed` or `unknown` followed by `@` and the confidence cut; a tier or `unclassified`; an
   * assistant; a surface; a repository. A change with two assistants is in both.
   */
  readonly value: string;
}

function attributionValue(
  { attribution, confidence }: ObservedChange,
  cut: AttributionConfidence,
): string {
  if (attribution === 'unknown') return 'unknown';
  // Evidence that is too weak for the cut says nothing either way.
  const isCertain =
    CONFIDENCE_CUTS.indexOf(confidence ?? 'inferred') >=
    CONFIDENCE_CUTS.indexOf(cut);
  if (!isCertain) return 'unknown';
  return attribution === 'human' ? 'notAttributed' : 'attributed';
}

const valuesOf = (values: Iterable<string>, axis: SegmentAxis): Segment[] =>
  [...new Set(values)].map(value => ({ axis, value }));

/** Every segment that a change is in, `all` first. */
export function segmentsOf(change: ObservedChange): Segment[] {
  return [
    { axis: 'all', value: '' },
    ...CONFIDENCE_CUTS.map(cut => ({
      axis: 'attribution' as const,
      value: `${attributionValue(change, cut)}@${cut}`,
    })),
    { axis: 'tier', value: change.tier ?? 'unclassified' },
    ...valuesOf(change.assistants, 'assistant'),
    ...valuesOf(change.surfaces, 'surface'),
    { axis: 'repository', value: change.repository },
  ];
}
