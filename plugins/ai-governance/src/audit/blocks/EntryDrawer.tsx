import { ButtonIcon, Skeleton, Text } from '@backstage/ui';
import Drawer from '@material-ui/core/Drawer';
import { RiCloseLine } from '@remixicon/react';
import { useId } from 'react';
import { useResource } from '../../shared/useResource';
import { useText } from '../../shared/useText';
import styles from '../audit.module.css';
import { whatHappened } from '../present/what';
import { useAudit } from '../useAudit';
import { AuditFailure } from './AuditFailure';
import { EntryDetail } from './EntryDetail';

interface EntryDrawerProps {
  /** Absent means closed. */
  readonly entryId: string | undefined;
  readonly onClose: () => void;
}

/** One entry in full, over the page. */
export function EntryDrawer({ entryId, onClose }: EntryDrawerProps) {
  const titleId = useId();
  return (
    <Drawer
      anchor="right"
      open={entryId !== undefined}
      onClose={onClose}
      PaperProps={{
        role: 'dialog',
        'aria-modal': true,
        'aria-labelledby': titleId,
        className: styles.drawer,
      }}
    >
      {entryId !== undefined && (
        <DrawerContent entryId={entryId} titleId={titleId} onClose={onClose} />
      )}
    </Drawer>
  );
}

function DrawerContent({
  entryId,
  titleId,
  onClose,
}: {
  readonly entryId: string;
  readonly titleId: string;
  readonly onClose: () => void;
}) {
  const t = useText();
  const { entries } = useAudit();
  const { remote, recheck } = useResource(entries, entryId);
  return (
    <>
      <div className={styles.drawerHead}>
        <Text as="h2" id={titleId} variant="title-x-small" weight="bold">
          {remote.status === 'ready'
            ? whatHappened(remote.data, t)
            : t('audit.entry.title')}
        </Text>
        <ButtonIcon
          variant="tertiary"
          aria-label={t('audit.entry.close')}
          icon={<RiCloseLine size={20} />}
          onPress={onClose}
        />
      </div>
      {remote.status === 'loading' && (
        <div role="status" aria-label={t('audit.entry.loading')}>
          <Skeleton width="100%" height="18rem" />
        </div>
      )}
      {remote.status === 'failed' && (
        <AuditFailure
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={() => void recheck()}
        />
      )}
      {remote.status === 'ready' && <EntryDetail entry={remote.data} />}
    </>
  );
}
