import type { SegmentAxis } from '@ai-enablement/backstage-plugin-ai-governance-common';

/** By what the changes behind a KPI can be narrowed. */
export const PART_AXES = [
  'attribution',
  'tier',
  'assistant',
  'surface',
  'repository',
] as const satisfies readonly SegmentAxis[];

const VALUE_MAX = 300;

/** One part of the changes of a team, as cells are told apart. */
export interface ChangesPart {
  readonly axis: (typeof PART_AXES)[number];
  readonly value: string;
}

/** A part as the API names it; absent for all changes. */
export function toPart({
  axis,
  value,
}: {
  readonly axis?: string | null;
  readonly value?: string | null;
}): ChangesPart | undefined {
  const known = PART_AXES.find(each => each === axis);
  return known && value
    ? { axis: known, value: value.slice(0, VALUE_MAX) }
    : undefined;
}

/** Opens the changes behind a KPI, all of them or those of a part. */
export type OpenChanges = (kpi: string, part?: ChangesPart) => void;
