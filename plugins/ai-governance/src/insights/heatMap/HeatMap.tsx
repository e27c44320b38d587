import type { KpiDefinition } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button } from '@backstage/ui';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import type { HeatMapView, HeatRow } from '../present/heatMap';
import type { HeatOrder } from '../present/order';
import styles from './heatMap.module.css';
import { Row } from './Row';
import { useGridFocus } from './useGridFocus';
import { ROW_HEIGHT, useWindow } from './useWindow';
import { visibleRows } from './visibleRows';

interface HeatMapProps {
  readonly kpis: HeatMapView['kpis'];
  /** In the order in which they are shown. */
  readonly rows: readonly HeatRow[];
  readonly order: HeatOrder;
  readonly onOrder: (order: HeatOrder) => void;
  /** Address of a team; of one of its KPIs when one is given. */
  readonly hrefOf: (team: string, kpi?: string) => string;
  readonly onOpen: (href: string) => void;
}

/** Teams × KPIs: a table of which only the rows in view exist, however many there are. */
export function HeatMap(props: HeatMapProps) {
  const { kpis, rows, order, onOrder, hrefOf, onOpen } = props;
  const t = useText();
  const { box, page, reveal, first, last } = useWindow(rows.length);
  const { grid, active, onKeyDown, onFocus } = useGridFocus({
    rows: rows.length,
    columns: kpis.length + 1,
    page,
    reveal,
    onOpen: ({ row, column }) => {
      const team = rows[row]?.team;
      if (team !== undefined) onOpen(hrefOf(team, kpis[column - 1]?.id));
    },
  });
  const places = visibleRows({
    count: rows.length,
    first,
    last,
    keep: active.row,
  });
  return (
    <div ref={box} className={styles.box}>
      {/* The keys are those of the cell that has the focus. */}
      <table
        ref={grid}
        role="grid"
        className={styles.grid}
        aria-rowcount={rows.length + 1}
        aria-colcount={kpis.length + 1}
        onKeyDown={onKeyDown}
      >
        <caption className={shared.hidden}>
          {t('insights.heatMap.title')}
        </caption>
        <Head kpis={kpis} order={order} onOrder={onOrder} />
        <tbody>
          {places.map(place =>
            place.kind === 'gap' ? (
              <tr
                key={`gap-${place.rows}-${places.indexOf(place)}`}
                role="presentation"
                style={{ height: place.rows * ROW_HEIGHT }}
              />
            ) : (
              <Row
                key={rows[place.index]!.team}
                row={rows[place.index]!}
                index={place.index}
                activeColumn={
                  active.row === place.index ? active.column : undefined
                }
                hrefOf={hrefOf}
                onOpen={onOpen}
                onFocus={onFocus}
              />
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps {
  readonly kpis: readonly KpiDefinition[];
  readonly order: HeatOrder;
  readonly onOrder: (order: HeatOrder) => void;
}

function Head({ kpis, order, onOrder }: HeadProps) {
  const t = useText();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className={styles.teamHead}>
          {t('insights.heatMap.team')}
        </th>
        {kpis.map(kpi => (
          <th
            key={kpi.id}
            scope="col"
            title={kpi.definition}
            aria-sort={order === kpi.id ? worstFirst(kpi) : undefined}
          >
            <Button
              size="small"
              variant="tertiary"
              className={styles.headButton}
              aria-label={t('insights.heatMap.orderBy', { kpi: kpi.title })}
              onPress={() => onOrder(kpi.id)}
            >
              {kpi.title}
            </Button>
            <span className={styles.unit}>
              {t(`insights.unitName.${kpi.unit}`)}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

const worstFirst = ({ direction }: KpiDefinition) =>
  direction === 'higher' ? ('ascending' as const) : ('descending' as const);
