import type {
  KpiDefinition,
  ScorecardCell,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { Fragment } from 'react';
import shared from '../../../shared/shared.module.css';
import { useText } from '../../../shared/useText';
import {
  cellText,
  changeText,
  intervalText,
  reasonText,
} from '../../present/cell';
import styles from '../team.module.css';

interface KpiFigureProps {
  readonly kpi: KpiDefinition;
  readonly cell: ScorecardCell;
  /** `median` or `p95`, where both stand side by side. */
  readonly label?: string;
}

/** A value with its interval, how many observations it rests on, and how it lies to the period before. */
export function KpiFigure({ kpi, cell, label }: KpiFigureProps) {
  const t = useText();
  const isValue = cell.state === 'value';
  const remarks = [
    isValue ? intervalText(t, kpi, cell) : reasonText(t, kpi, cell),
    cell.sample === undefined || !isValue
      ? undefined
      : t('insights.team.sample', { sample: String(cell.sample) }),
    isValue ? changeText(t, kpi, cell.change) : undefined,
  ].filter(text => text !== undefined);
  return (
    <div className={styles.figure}>
      {label !== undefined && (
        <Text variant="body-small" color="secondary">
          {label}
        </Text>
      )}
      <Text
        as="p"
        variant={isValue ? 'title-x-small' : 'body-medium'}
        weight={isValue ? 'bold' : 'regular'}
      >
        {cellText(t, kpi, cell)}
      </Text>
      <Text as="p" variant="body-small" color="secondary">
        {remarks.map((text, at) => (
          <Fragment key={text}>
            {at > 0 && ' · '}
            <span className={isValue ? shared.whole : undefined}>{text}</span>
          </Fragment>
        ))}
      </Text>
    </div>
  );
}
