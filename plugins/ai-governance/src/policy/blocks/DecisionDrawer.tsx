import { useApi } from '@backstage/frontend-plugin-api';
import { ButtonIcon, Skeleton, Text } from '@backstage/ui';
import Drawer from '@material-ui/core/Drawer';
import { RiCloseLine } from '@remixicon/react';
import { useId } from 'react';
import { FocusScope } from 'react-aria';
import { FailureState } from '../../shared/FailureState';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { cachesOf } from '../../shared/governanceCaches';
import { useResource } from '../../shared/useResource';
import { useText } from '../../shared/useText';
import styles from '../policy.module.css';
import { changeTitle } from '../present';
import { DecisionDetail } from './DecisionDetail';

/** Dialogs of `@backstage/ui` lie at 1000: one that is opened in the drawer, and therefore later, lies above it. */
const BELOW_DIALOGS = { zIndex: 1000 } as const;

interface DecisionDrawerProps {
  /** Absent means closed. */
  readonly decisionId: string | undefined;
  /** Leads to another decision. */
  readonly onOpen: (decisionId: string) => void;
  readonly onClose: () => void;
}

/** One decision in full, over the tab. */
export function DecisionDrawer({
  decisionId,
  onOpen,
  onClose,
}: DecisionDrawerProps) {
  const titleId = useId();
  return (
    <Drawer
      anchor="right"
      open={decisionId !== undefined}
      onClose={onClose}
      // The drawer's own trap would take the focus from a dialog that is opened in it.
      disableEnforceFocus
      style={BELOW_DIALOGS}
      PaperProps={{
        role: 'dialog',
        'aria-modal': true,
        'aria-labelledby': titleId,
        className: styles.drawer,
      }}
    >
      {decisionId !== undefined && (
        <FocusScope contain>
          <DrawerContent
            decisionId={decisionId}
            titleId={titleId}
            onOpen={onOpen}
            onClose={onClose}
          />
        </FocusScope>
      )}
    </Drawer>
  );
}

function DrawerContent({
  decisionId,
  titleId,
  onOpen,
  onClose,
}: {
  readonly decisionId: string;
  readonly titleId: string;
  readonly onOpen: (decisionId: string) => void;
  readonly onClose: () => void;
}) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const { remote, recheck } = useResource(
    cachesOf(client).decisions,
    decisionId,
  );
  const title =
    remote.status === 'ready' ? changeTitle(remote.data) : decisionId;
  return (
    <>
      <div className={styles.drawerHead}>
        <Text as="h2" id={titleId} variant="title-x-small" weight="bold">
          {t('detail.title', { title })}
        </Text>
        <ButtonIcon
          variant="tertiary"
          aria-label={t('detail.close')}
          icon={<RiCloseLine size={20} />}
          onPress={onClose}
        />
      </div>
      {remote.status === 'loading' && (
        <div
          role="status"
          aria-label={t('detail.loading')}
          className={styles.stack}
        >
          <Skeleton width="100%" height="6rem" />
          <Skeleton width="100%" height="12rem" />
        </div>
      )}
      {remote.status === 'failed' && (
        <FailureState
          of="decision"
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={recheck}
        />
      )}
      {remote.status === 'ready' && (
        <DecisionDetail record={remote.data} onOpen={onOpen} />
      )}
    </>
  );
}
