import type {
  KpiDefinition,
  ScorecardCell,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Text } from '../../shared/useText';
import { plainNumber, shortNumber, wholePercent, withUnit } from './number';

/** A cell that nobody told of anything. */
export const NOT_MEASURED: ScorecardCell = { state: 'notMeasured' };

/** How a value lies to the one before: `better` and `worse` only where the KPI has a direction. */
export type ChangeKind = 'better' | 'worse' | 'more' | 'less' | 'same';

/** Less than this is rounding. */
const NOTHING = 0.005;

/** How the value of a cell lies to that of the period before; absent without one. */
export function changeKind(
  { direction }: Pick<KpiDefinition, 'direction'>,
  change: number | undefined,
): ChangeKind | undefined {
  if (change === undefined) return undefined;
  if (Math.abs(change) < NOTHING) return 'same';
  if (direction === 'none') return change > 0 ? 'more' : 'less';
  return change > 0 === (direction === 'higher') ? 'better' : 'worse';
}

/** How much it changed, in words; absent without a period before. */
export function changeText(
  t: Text,
  definition: Pick<KpiDefinition, 'direction'>,
  change: number | undefined,
): string | undefined {
  const kind = changeKind(definition, change);
  if (kind === undefined || change === undefined) return undefined;
  if (kind === 'same') return t('insights.change.same');
  return t(`insights.change.${kind}`, {
    arrow: change > 0 ? '▲' : '▼',
    percent: wholePercent(change),
  });
}

/** What a cell shows: its value with unit, or the words that say why there is none. */
export function cellText(
  t: Text,
  { unit }: Pick<KpiDefinition, 'unit'>,
  { state, value, isAtLeast }: ScorecardCell,
): string {
  if (state !== 'value') return t(`insights.state.${state}`);
  if (value === undefined) return t('insights.state.notMeasured');
  const text = withUnit(t, unit, value);
  return isAtLeast ? t('insights.atLeast', { value: text }) : text;
}

const unitless =
  (write: typeof plainNumber) =>
  (t: Text, kpi: Pick<KpiDefinition, 'unit'>, cell: ScorecardCell): string => {
    const { state, value, isAtLeast } = cell;
    if (state !== 'value' || value === undefined) return cellText(t, kpi, cell);
    const text = write(kpi.unit, value);
    return isAtLeast ? t('insights.atLeast', { value: text }) : text;
  };

/** What a cell shows where its unit stands in the heading: the number, or the same words as `cellText`. */
export const plainCellText = unitless(plainNumber);

/** The same with a short number. */
export const shortCellText = unitless(shortNumber);

/** Why there is no value; absent where there is one, or nobody says. */
export function reasonText(
  t: Text,
  { minSample }: Pick<KpiDefinition, 'minSample'>,
  { state, sample, reason }: ScorecardCell,
): string | undefined {
  if (state !== 'notEnoughData' || sample === undefined || sample >= minSample)
    return reason;
  return t('insights.tooFew', {
    sample: String(sample),
    needed: String(minSample),
  });
}

/** The interval in which the true value lies with 95 %, without its unit, since the value stands beside it; absent where none is known. */
export function intervalText(
  t: Text,
  { unit }: Pick<KpiDefinition, 'unit'>,
  { low, high }: Pick<ScorecardCell, 'low' | 'high'>,
): string | undefined {
  const text = (value: number) => plainNumber(unit, value);
  if (low !== undefined && high !== undefined)
    return t('insights.interval.both', { low: text(low), high: text(high) });
  if (low !== undefined) return t('insights.interval.low', { low: text(low) });
  if (high !== undefined)
    return t('insights.interval.high', { high: text(high) });
  return undefined;
}
