import type { Segment } from '../../cells';
import type { CellState, Observation } from '../observation';
import { publicationOf } from '../publicationOf';

const segmentOf = (name: string): Segment => {
  const at = name.indexOf(':');
  return {
    axis: (at < 0 ? 'all' : name.slice(0, at)) as Segment['axis'],
    value: at < 0 ? '' : name.slice(at + 1),
  };
};

/**
 * Observations of 2026 in short: `01-05 abc tier:public; 01-06 ad?` is one each of a, b and c on the fifth of January in that segment, and
 * on the sixth one of a, one of d, one of nobody.
 */
export const work = (text: string): Observation[] =>
  text
    .split(';')
    .map(part => part.trim().split(' '))
    .flatMap(([day, people = '', ...segments]) =>
      [...people].map(person => ({
        ...(person !== '?' && { person }),
        at: Date.parse(`2026-${day}T12:00:00Z`),
        segments: segments.map(segmentOf),
      })),
    );

/** State of a cell such as `2026-W02` or `2026-01 tier:public`, looked at in 2028 unless another day is told. */
export function stateOf(
  text: string,
  cell: string,
  now = '2028-01-01',
): CellState {
  const [period = '', segment = 'all:'] = cell.split(' ');
  return publicationOf({
    observations: work(text),
    now: Date.parse(now),
  }).stateOf(period, segmentOf(segment));
}
