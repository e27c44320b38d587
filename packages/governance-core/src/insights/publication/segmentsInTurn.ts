import type { AttributionConfidence } from '../../attribution';
import { SEGMENT_AXES, type SegmentAxis } from '../cells';
import { cellName, type Observation, WHOLE } from './observation';

/** The observations of each cell of a period by its name, the whole first. */
export function observationsByCell(
  observations: readonly Observation[],
): Map<string, readonly Observation[]> {
  const byCell = new Map<string, Observation[]>();
  for (const observation of observations)
    for (const segment of observation.segments) {
      if (segment.axis === 'all') continue;
      const name = cellName(segment);
      const cell = byCell.get(name);
      if (cell) cell.push(observation);
      else byCell.set(name, [observation]);
    }
  return new Map([[WHOLE, observations], ...byCell]);
}

/** The cut by which scorecards compare unless somebody chooses another comes first, the one that differs from it by the fewest changes last. */
const CUTS_IN_TURN: readonly AttributionConfidence[] = [
  'declared',
  'measured',
  'inferred',
];

function rankOf(cell: string): number {
  const [axis, value] = [
    cell.slice(0, cell.indexOf(':')) as SegmentAxis,
    cell.slice(cell.indexOf(':') + 1),
  ];
  const cut =
    axis === 'attribution'
      ? CUTS_IN_TURN.findIndex(each => value.endsWith(`@${each}`))
      : 0;
  return SEGMENT_AXES.indexOf(axis) * CUTS_IN_TURN.length + cut;
}

/**
 * In which order cells are taken: the whole, then attribution cut by cut, since scorecards compare by it, then the other axes in the order of
 * `SEGMENT_AXES`; among those the one of most observations first, then by name.
 */
export const inTurn = (
  byCell: ReadonlyMap<string, readonly Observation[]>,
  cells: Iterable<string>,
): string[] =>
  [...cells].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      byCell.get(b)!.length - byCell.get(a)!.length ||
      (a < b ? -1 : 1),
  );
