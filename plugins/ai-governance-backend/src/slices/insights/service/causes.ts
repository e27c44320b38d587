import type { Cause } from '../scorecardModel';
import type { KpiVerdict } from '@ai-enablement/governance-core';
import type { ShownCell } from '../views';

/** A part that differs from the whole by less says nothing. */
const LEAST_EFFECT = 0.1;
const MOST_CAUSES = 5;

/**
 * Parts of the work that differ most from the whole in what the verdict looks at, largest first. They go along with it; that they cause
 * it, nobody says. Only what is shown anyway is looked at.
 */
export function causesOf(
  cells: readonly ShownCell[],
  kpis: readonly KpiVerdict[],
): readonly Cause[] {
  const whole = cells.find(({ axis }) => axis === 'all');
  const looked = kpis.filter(
    ({ state }) => state === 'worse' || state === 'improved',
  );
  return looked
    .flatMap(({ kpi }) => {
      const all = whole?.kpis[kpi];
      if (all?.kind !== 'value' || all.value === 0) return [];
      return cells.flatMap(({ axis, value, kpis: found }) => {
        const part = found[kpi];
        if (axis === 'all' || part?.kind !== 'value') return [];
        const effect = part.value / all.value - 1;
        return [{ kpi, axis, value, sample: part.sample, effect }];
      });
    })
    .filter(({ effect }) => Math.abs(effect) >= LEAST_EFFECT)
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
    .slice(0, MOST_CAUSES);
}
