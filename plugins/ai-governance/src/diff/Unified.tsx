import shared from '../shared/shared.module.css';
import { useText } from '../shared/useText';
import type { DiffRow } from './presentDiff';
import { unifiedLines } from './unifiedLines';
import { DiffTable, type DiffTableProps } from './DiffTable';
import styles from './diff.module.css';
import { LineText } from './LineText';

/** Two documents in one column: what was removed above what was added in its place. */
export function Unified(props: DiffTableProps) {
  const t = useText();
  const { before, after } = props;
  return (
    <DiffTable
      {...props}
      columns={
        <>
          <col className={styles.numberColumn} />
          <col className={styles.numberColumn} />
          <col />
        </>
      }
      head={
        <>
          {[before, after].map((name, index) => (
            <th key={index} scope="col">
              <span className={shared.hidden}>
                {t('diff.line')} {name}
              </span>
            </th>
          ))}
          <th scope="col">{t('diff.caption', { before, after })}</th>
        </>
      }
      width={3}
      renderRows={rows => <Lines rows={rows} />}
    />
  );
}

function Lines({ rows }: { readonly rows: readonly DiffRow[] }) {
  return (
    <>
      {unifiedLines(rows).map(({ before, after, text, change }, index) => (
        <tr key={index}>
          <td className={styles.number} data-change={change}>
            {before}
          </td>
          <td className={styles.number} data-change={change}>
            {after}
          </td>
          <LineText text={text} change={change} />
        </tr>
      ))}
    </>
  );
}
