import { RiAlertFill } from '@remixicon/react';
import type { HTMLAttributes } from 'react';
import { useText } from '../../shared/useText';
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
  const { state, kpi, change, quarter, isSignal, isImmature } = cell;
  const isValue = state === 'value';
  const full = cellText(t, kpi, cell);
  const remarks = isValue
    ? [
        changeText(t, kpi, change),
        isImmature ? t('insights.immature') : undefined,
      ].filter(text => text !== undefined)
    : [];
  const place = quarter && t(`insights.quarter.${quarter}`);
  const spoken = [full, ...remarks, place].filter(Boolean).join(' · ');
  const hover = isValue
    ? [full, intervalText(t, kpi, cell), ...remarks, place]
    : [reasonText(t, kpi, cell) ?? full];
  return (
    <td
      {...props}
      role="gridcell"
      className={styles.cell}
      data-state={state}
      data-quarter={quarter}
      aria-label={isSignal ? `${t('insights.signal')} ${spoken}` : spoken}
      title={hover.filter(Boolean).join(' · ')}
    >
      <span className={isValue ? styles.value : styles.missing}>
        {isSignal && (
          <RiAlertFill size={14} aria-hidden className={styles.signal} />
        )}
        {shortCellText(t, kpi, cell)}
        {isValue && quarter && <Quarter quarter={quarter} />}
      </span>
      {remarks.length > 0 && (
        <span className={styles.remarks}>{remarks.join(' · ')}</span>
      )}
    </td>
  );
}

function Quarter({ quarter }: Pick<Required<HeatCell>, 'quarter'>) {
  const t = useText();
  return (
    <span className={styles.quarter}>{t(`insights.quarter.${quarter}`)}</span>
  );
}
