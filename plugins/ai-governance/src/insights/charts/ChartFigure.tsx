import { Text } from '@backstage/ui';
import type { ReactNode } from 'react';
import { DisclosureButton, useDisclosure } from '../../shared/Disclosure';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import { ChartBoundary } from './ChartBoundary';
import styles from './charts.module.css';

/** The numbers of a chart. */
export interface ChartTable {
  readonly header: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly string[])[];
}

interface ChartFigureProps {
  /** Names chart and table. */
  readonly title: string;
  readonly table: ChartTable;
  /** What each sign means. */
  readonly legend?: readonly string[];
  /** Room that the chart takes. */
  readonly height: string;
  readonly children: ReactNode;
}

/** A chart with its legend, and the same numbers as a table. */
export function ChartFigure({
  title,
  table,
  legend = [],
  height,
  children,
}: ChartFigureProps) {
  const t = useText();
  const state = useDisclosure();
  return (
    <figure className={styles.figure} aria-label={title}>
      <ChartBoundary
        height={height}
        failed={<Text as="p">{t('insights.chart.failed')}</Text>}
      >
        {children}
      </ChartBoundary>
      {legend.length > 0 && (
        <ul className={styles.legend}>
          {legend.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div>
        <DisclosureButton
          state={state}
          isFlush
          label={t('insights.chart.tableOf', { title })}
        >
          {t('insights.chart.asTable')}
        </DisclosureButton>
        {state.isOpen && (
          <div id={state.id} className={shared.scroll}>
            <Numbers title={title} table={table} />
          </div>
        )}
      </div>
    </figure>
  );
}

function Numbers({ title, table }: Pick<ChartFigureProps, 'title' | 'table'>) {
  return (
    <table className={shared.table}>
      <caption className={shared.hidden}>{title}</caption>
      <thead>
        <tr>
          {table.header.map(column => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
