import { quarterOf } from '../cells';
import type { Kpi } from '../kpi';
import { KPIS } from '../kpis';
import type { Window } from '../observations';
import { WHOLE_SEGMENT } from './observation';
import { monthsOf } from './parts';
import type { Publication } from './publicationOf';

/**
 * Judges every KPI in every month and whole quarter of a window, one at each step, so that others may go on in between; whatever is asked of
 * `publications` about these afterwards is known already.
 */
export function* judgeInTurn(
  publications: (kpi: Kpi) => Publication,
  window: Window,
): Generator<void> {
  const months = monthsOf(window);
  const quarters = months
    .map(month => quarterOf(month.window.from))
    .filter(
      ({ id, window: of }, at, all) =>
        of.from >= window.from &&
        of.to <= window.to &&
        all.findIndex(each => each.id === id) === at,
    );
  for (const kpi of KPIS)
    for (const { id } of [...months, ...quarters]) {
      publications(kpi).stateOf(id, WHOLE_SEGMENT);
      yield;
    }
}
