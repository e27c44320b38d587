import { Fragment } from 'react';
import shared from '../shared/shared.module.css';
import { useText } from '../shared/useText';
import type { DiffLine, DiffRow } from './presentDiff';
import { DiffTable, type DiffTableProps } from './DiffTable';
import styles from './diff.module.css';
import { type Change, LineText } from './LineText';

/** Two documents side by side. */
export function SideBySide(props: DiffTableProps) {
  return (
    <DiffTable
      {...props}
      columns={
        <>
          <col className={styles.numberColumn} />
          <col />
          <col className={styles.numberColumn} />
          <col />
        </>
      }
      head={
        <>
          <HeadCells name={props.before} />
          <HeadCells name={props.after} />
        </>
      }
      width={4}
      renderRows={rows =>
        rows.map((row, index) => <Row key={index} row={row} />)
      }
    />
  );
}

function HeadCells({ name }: { readonly name: string }) {
  const t = useText();
  return (
    <>
      <th scope="col">
        <span className={shared.hidden}>
          {t('diff.line')} {name}
        </span>
      </th>
      <th scope="col">{name}</th>
    </>
  );
}

function Row({ row }: { readonly row: DiffRow }) {
  return (
    <tr>
      <Side line={row.before} change={row.isSame ? undefined : 'isRemoved'} />
      <Side line={row.after} change={row.isSame ? undefined : 'isAdded'} />
    </tr>
  );
}

function Side({
  line,
  change,
}: {
  readonly line: DiffLine | undefined;
  readonly change: Change | undefined;
}) {
  if (line === undefined) {
    return (
      <Fragment>
        <td className={styles.number} />
        <td className={styles.missing} />
      </Fragment>
    );
  }
  return (
    <>
      <td className={styles.number} data-change={change}>
        {line.number}
      </td>
      <LineText text={line.text} change={change} />
    </>
  );
}
