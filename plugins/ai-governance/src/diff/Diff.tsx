import { Text } from '@backstage/ui';
import { useMemo } from 'react';
import { Choice } from '../shared/Choice';
import shared from '../shared/shared.module.css';
import { StateWord } from '../shared/StateWord';
import { useText } from '../shared/useText';
import styles from './diff.module.css';
import { presentDiff } from './presentDiff';
import { SideBySide } from './SideBySide';
import { Unified } from './Unified';
import { LOOKS, useDiffLook } from './useDiffLook';

/** A document with the name it is shown under. */
export interface NamedDocument {
  readonly name: string;
  readonly document: string;
}

interface DiffProps {
  readonly before: NamedDocument;
  readonly after: NamedDocument;
}

/** Two documents line by line, side by side or in one column; which, stands in the address. */
export function Diff({ before, after }: DiffProps) {
  const t = useText();
  const [look, choose] = useDiffLook();
  const Table = look === 'unified' ? Unified : SideBySide;
  const view = useMemo(
    () => presentDiff(before.document, after.document),
    [before.document, after.document],
  );
  if (view.blocks.length === 0) {
    return (
      <Text as="p" color="secondary">
        {t('diff.same')}
      </Text>
    );
  }
  return (
    <div className={shared.stack}>
      <div className={styles.counts}>
        <div className={styles.counts} role="status">
          <StateWord look="plain" tone="success" icon={<span>+</span>}>
            {t('diff.added', { count: view.added })}
          </StateWord>
          <StateWord look="plain" tone="danger" icon={<span>−</span>}>
            {t('diff.removed', { count: view.removed })}
          </StateWord>
        </div>
        <Choice
          className={styles.look}
          label={t('diff.look')}
          value={look}
          options={LOOKS.map(id => ({
            id,
            label: t(`diff.looks.${id}`),
          }))}
          onChange={choose}
        />
      </div>
      <Table before={before.name} after={after.name} blocks={view.blocks} />
    </div>
  );
}
