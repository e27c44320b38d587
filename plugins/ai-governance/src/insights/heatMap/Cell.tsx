import { RiAlertFill } from '@remixicon/react';
import type { HTMLAttributes } from 'react';
import { useText, type Text } from '../../shared/useText';
import {
  cellText,
  changeText,
  intervalText,
  reasonText,
  shortCellText,
} from '../present/cell';
import type { HeatCell } from '../present/heatMap';
import styles from './heatMap.module.css';

interface CellProps extends HTMLAttributes<HTMLTableCellElement> {
  readonly cell: HeatCell;
}

/** Value, change and signs of one KPI, short; in full for those who hear it or point at it. What is not there says why in words. */
export function Cell({ cell, ...props }: CellProps) {
  const t = useText();
  const { state, kpi, isSignal, quarter } = cell;
  const isValue = state === 'value';
  const { place, change } = remarksOf(t, cell);
  const full = cellText(t, kpi, cell);
  const spoken = joined(full, change, place);
  return (
    <td
      {...props}
      role="gridcell"
      className={styles.cell}
      data-state={state}
      data-quarter={quarter}
      aria-label={isSignal ? `${t('insights.signal')} ${spoken}` : spoken}
      title={
        isValue
          ? joined(full, intervalText(t, kpi, cell), change, place)
          : (reasonText(t, kpi, cell) ?? full)
      }
    >
      <span className={isValue ? styles.value : styles.missing}>
        {isSignal && (
          <RiAlertFill size={14} aria-hidden className={styles.signal} />
        )}
        {shortCellText(t, kpi, cell)}
        {place !== undefined && <span className={styles.place}>{place}</span>}
      </span>
      {change !== undefined && <span className={styles.change}>{change}</span>}
    </td>
  );
}

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter(part => part !== undefined).join(' · ');

/** Where a value lies among the teams, or that it is not judged yet; and how it changed. */
function remarksOf(t: Text, cell: HeatCell) {
  const { state, kpi, change, quarter, isImmature } = cell;
  if (state !== 'value') return {};
  const lies = quarter && t(`insights.quarter.${quarter}`);
  return {
    place: isImmature ? t('insights.immature') : lies,
    change: changeText(t, kpi, change),
  };
}
