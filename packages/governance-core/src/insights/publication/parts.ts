import { monthOf, type Period, quarterOf } from '../cells';
import type { Window } from '../observations';

/** The months that a window of whole months consists of, or that it touches. */
export function monthsOf(window: Window): Period[] {
  const months: Period[] = [];
  for (
    let month = monthOf(window.from);
    month.window.from < window.to;
    month = monthOf(month.window.to)
  )
    months.push(month);
  return months;
}

/** Twelve months as the quarters that lie within them, and the months that are left. */
export function partsOfYear(year: Period): Period[] {
  const isWithin = ({ window }: Period) =>
    window.from >= year.window.from && window.to <= year.window.to;
  const parts = monthsOf(year.window).map(month => {
    const quarter = quarterOf(month.window.from);
    return isWithin(quarter) ? quarter : month;
  });
  return [...new Map(parts.map(part => [part.id, part])).values()];
}
