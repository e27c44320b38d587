import type { DraftRevision } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button } from '@backstage/ui';
import { Instant } from '../../shared/Instant';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import { Person } from '../Person';
import styles from '../drafts.module.css';
import { growthOf } from './growth';

const COLUMNS = ['number', 'savedAt', 'savedBy', 'size', 'actions'] as const;

interface RevisionsTableProps {
  readonly revisions: readonly DraftRevision[];
  /** The newest one; there is nothing to restore of it. */
  readonly newest: number;
  readonly shown: number | undefined;
  /** Absent where nothing can be restored. */
  readonly onRestore: ((revision: number) => void) | undefined;
  readonly onShow: (revision: number) => void;
}

/** Kept revisions, newest first: who, when, and how much longer the text became. */
export function RevisionsTable({
  revisions,
  newest,
  shown,
  onRestore,
  onShow,
}: RevisionsTableProps) {
  const t = useText();
  return (
    <div className={shared.scroll}>
      <table className={shared.table}>
        <caption className={shared.hidden}>
          {t('drafts.revisions.caption')}
        </caption>
        <thead>
          <tr>
            {COLUMNS.map(column => (
              <th key={column} scope="col">
                {t(`drafts.revisions.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {revisions.map(({ revision, savedAt, savedBy }, index) => (
            <tr
              key={revision}
              aria-current={revision === shown ? 'true' : undefined}
            >
              <th scope="row">{revision}</th>
              <td>
                <Instant at={savedAt} />
              </td>
              <td>
                <Person by={savedBy} />
              </td>
              <td>{growthOf(revisions, index, t)}</td>
              <td>
                <span className={styles.actions}>
                  <Button
                    size="small"
                    variant="secondary"
                    aria-label={t('drafts.revisions.compareOf', {
                      revision: String(revision),
                    })}
                    onPress={() => onShow(revision)}
                  >
                    {t('drafts.revisions.compare')}
                  </Button>
                  {onRestore && revision !== newest && (
                    <Button
                      size="small"
                      variant="secondary"
                      aria-label={t('drafts.revisions.restoreOf', {
                        revision: String(revision),
                      })}
                      onPress={() => onRestore(revision)}
                    >
                      {t('drafts.revisions.restore')}
                    </Button>
                  )}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
