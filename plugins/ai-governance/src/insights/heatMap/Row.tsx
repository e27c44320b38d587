import { Link } from '@backstage/ui';
import { memo } from 'react';
import type { HeatRow } from '../present/heatMap';
import { Cell } from './Cell';
import styles from './heatMap.module.css';
import type { Position } from './move';

/** The cell takes the focus; its link is for the mouse, and for Enter on the cell. */
const OUT_OF_TAB_ORDER = { tabIndex: -1 };

interface RowProps {
  readonly row: HeatRow;
  /** From 0, without the head. */
  readonly index: number;
  /** The cell that Tab leads to, when it is in this row. */
  readonly activeColumn: number | undefined;
  readonly hrefOf: (team: string, kpi?: string) => string;
  readonly onOpen: (href: string) => void;
  readonly onFocus: (position: Position) => void;
}

/** One team with its KPIs. */
export const Row = memo(
  ({ row, index, activeColumn, hrefOf, onOpen, onFocus }: RowProps) => {
    const cellProps = (column: number) => ({
      'data-cell': column,
      tabIndex: activeColumn === column ? 0 : -1,
      'aria-colindex': column + 1,
      onFocus: () => onFocus({ row: index, column }),
    });
    return (
      <tr aria-rowindex={index + 2} className={styles.row}>
        <th scope="row" className={styles.team} {...cellProps(0)}>
          <Link href={hrefOf(row.team)} {...OUT_OF_TAB_ORDER} weight="bold">
            {row.title}
          </Link>
        </th>
        {row.cells.map((cell, at) => (
          <Cell
            key={cell.kpi.id}
            cell={cell}
            onClick={() => onOpen(hrefOf(row.team, cell.kpi.id))}
            {...cellProps(at + 1)}
          />
        ))}
      </tr>
    );
  },
);
