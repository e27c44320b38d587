import { Button } from '@backstage/ui';
import { useState, type ReactNode } from 'react';
import shared from '../shared/shared.module.css';
import { useText } from '../shared/useText';
import type { DiffBlock, DiffRow } from './presentDiff';
import styles from './diff.module.css';

/** What is compared, in whichever look. */
export interface DiffTableProps {
  /** Name of the first document. */
  readonly before: string;
  readonly after: string;
  readonly blocks: readonly DiffBlock[];
}

interface DiffLookProps extends DiffTableProps {
  readonly columns: ReactNode;
  readonly head: ReactNode;
  /** Number of columns. */
  readonly width: number;
  readonly renderRows: (rows: readonly DiffRow[]) => ReactNode;
}

/** The table of a difference; what is far from a change is folded away. */
export function DiffTable({
  before,
  after,
  blocks,
  columns,
  head,
  width,
  renderRows,
}: DiffLookProps) {
  const t = useText();
  return (
    <table className={styles.diff}>
      <caption className={shared.hidden}>
        {t('diff.caption', { before, after })}
      </caption>
      <colgroup>{columns}</colgroup>
      <thead>
        <tr>{head}</tr>
      </thead>
      <tbody>
        {blocks.map((block, index) => (
          <Block
            key={index}
            block={block}
            width={width}
            renderRows={renderRows}
          />
        ))}
      </tbody>
    </table>
  );
}

function Block({
  block,
  width,
  renderRows,
}: Pick<DiffLookProps, 'width' | 'renderRows'> & {
  readonly block: DiffBlock;
}) {
  const t = useText();
  const [isUnfolded, setIsUnfolded] = useState(false);
  // A document that is being written makes other blocks of the same place.
  if (block.kind === 'unchanged' && !isUnfolded) {
    return (
      <tr>
        <td colSpan={width} className={styles.fold}>
          <Button
            size="small"
            variant="tertiary"
            onPress={() => setIsUnfolded(true)}
          >
            {t('diff.unfold', { count: block.rows.length })}
          </Button>
        </td>
      </tr>
    );
  }
  return <>{renderRows(block.rows)}</>;
}
