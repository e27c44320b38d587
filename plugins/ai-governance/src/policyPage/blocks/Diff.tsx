import { Button, Text } from '@backstage/ui';
import { Fragment, useMemo, useState } from 'react';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import styles from './diff.module.css';
import {
  presentDiff,
  type DiffBlock,
  type DiffLine,
  type DiffRow,
} from '../present/diff';

/** A document with the name it is shown under. */
export interface NamedDocument {
  readonly name: string;
  readonly document: string;
}

interface DiffProps {
  readonly before: NamedDocument;
  readonly after: NamedDocument;
}

/** Two documents side by side, line by line; what is far from a change is folded away. */
export function Diff({ before, after }: DiffProps) {
  const t = useText();
  const view = useMemo(
    () => presentDiff(before.document, after.document),
    [before.document, after.document],
  );
  if (view.blocks.length === 0) {
    return (
      <Text as="p" color="secondary">
        {t('policyPage.diff.same')}
      </Text>
    );
  }
  return (
    <div className={shared.stack}>
      <div className={styles.counts} role="status">
        <StateWord look="plain" tone="success" icon={<span>+</span>}>
          {t('policyPage.diff.added', { count: view.added })}
        </StateWord>
        <StateWord look="plain" tone="danger" icon={<span>−</span>}>
          {t('policyPage.diff.removed', { count: view.removed })}
        </StateWord>
      </div>
      <table className={styles.diff}>
        <caption className={shared.hidden}>
          {t('policyPage.diff.caption', {
            before: before.name,
            after: after.name,
          })}
        </caption>
        <colgroup>
          <col className={styles.numberColumn} />
          <col />
          <col className={styles.numberColumn} />
          <col />
        </colgroup>
        <thead>
          <tr>
            <HeadCells name={before.name} />
            <HeadCells name={after.name} />
          </tr>
        </thead>
        <tbody>
          {view.blocks.map((block, index) => (
            <Block key={index} block={block} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HeadCells({ name }: { readonly name: string }) {
  const t = useText();
  return (
    <>
      <th scope="col">
        <span className={shared.hidden}>
          {t('policyPage.diff.line')} {name}
        </span>
      </th>
      <th scope="col">{name}</th>
    </>
  );
}

function Block({ block }: { readonly block: DiffBlock }) {
  const t = useText();
  const [isUnfolded, setIsUnfolded] = useState(false);
  // A document that is being written makes other blocks of the same place.
  if (block.kind === 'unchanged' && !isUnfolded) {
    return (
      <tr>
        <td colSpan={4} className={styles.fold}>
          <Button
            size="small"
            variant="tertiary"
            onPress={() => setIsUnfolded(true)}
          >
            {t('policyPage.diff.unfold', { count: block.rows.length })}
          </Button>
        </td>
      </tr>
    );
  }
  return (
    <>
      {block.rows.map((row, index) => (
        <Row key={index} row={row} />
      ))}
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
  readonly change: 'isAdded' | 'isRemoved' | undefined;
}) {
  const t = useText();
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
      <td className={styles.text} data-change={change}>
        <span aria-hidden="true" className={styles.sign}>
          {change === 'isAdded' && '+'}
          {change === 'isRemoved' && '−'}
        </span>
        {change && (
          <span className={shared.hidden}>
            {t(`policyPage.diff.${change}`)}:{' '}
          </span>
        )}
        <code>{line.text}</code>
      </td>
    </>
  );
}
