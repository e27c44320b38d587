import type { KpiDefinition } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Text } from '../../shared/useText';

/** What a value is counted in. */
export type Unit = KpiDefinition['unit'];

/** Values as they are shown: percent for shares, whole units of the currency for hundredths. */
const FACTOR: Partial<Record<Unit, number>> = { ratio: 100, minorUnits: 0.01 };

/** Three digits that say something; more is not known. */
function digitsOf(unit: Unit, shown: number): number {
  if (unit === 'minorUnits') return 2;
  if (unit === 'milliseconds' || Math.abs(shown) >= 100) return 0;
  return 1;
}

/** A number as it stands in a table, without its unit. */
export function plainNumber(unit: Unit, value: number): string {
  const shown = value * (FACTOR[unit] ?? 1);
  return new Intl.NumberFormat(undefined, {
    maximumFractionDigits: digitsOf(unit, shown),
    minimumFractionDigits: unit === 'minorUnits' ? 2 : 0,
  }).format(shown);
}

/** A number where room is scarce, in a cell or on an axis: two digits that say something, `1.2K` for thousands; its unit stands elsewhere. */
export const shortNumber = (unit: Unit, value: number): string =>
  new Intl.NumberFormat(undefined, { notation: 'compact' }).format(
    value * (FACTOR[unit] ?? 1),
  );

/** A number with its unit. */
export const withUnit = (t: Text, unit: Unit, value: number): string =>
  t(`insights.unit.${unit}`, { value: plainNumber(unit, value) });

/** A share of 1 in whole percent, without its sign. */
export const wholePercent = (share: number): string =>
  new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 }).format(
    Math.abs(share) * 100,
  );
