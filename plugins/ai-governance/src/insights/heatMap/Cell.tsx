import { RiAlertFill } from '@remixicon/react';
import type { HTMLAttributes } from 'react';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import { cellText, changeText } from '../present/cell';
import type { HeatCell } from '../present/heatMap';
import styles from './heatMap.module.css';

interface CellProps extends HTMLAttributes<HTMLTableCellElement> {
  readonly cell: HeatCell;
}

/** Value, change and signs of one KPI; what is not there says why in words. */
export function Cell({ cell, ...props }: CellProps) {
  const t = useText();
  const { state, kpi, change, quarter, isSignal, isImmature, reason } = cell;
  const isValue = state === 'value';
  return (
    <td
      {...props}
      role="gridcell"
      className={styles.cell}
      data-state={state}
      data-quarter={quarter}
      title={isValue ? undefined : reason}
    >
      <span className={isValue ? styles.value : styles.missing}>
        {isSignal && (
          <>
            <RiAlertFill size={14} aria-hidden className={styles.signal} />
            <span className={shared.hidden}>{t('insights.signal')} </span>
          </>
        )}
        {cellText(t, kpi, cell)}
      </span>
      {isValue && (
        <span className={styles.remarks}>
          {[
            changeText(t, kpi, change),
            isImmature ? t('insights.immature') : undefined,
            quarter && t(`insights.quarter.${quarter}`),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      )}
    </td>
  );
}
