import { Alert, Skeleton, Text } from '@backstage/ui';
import { RiLockLine } from '@remixicon/react';
import { useRef, type ReactNode } from 'react';
import { FailureState } from '../../shared/FailureState';
import type { ApprovalPage } from '../../shared/governanceCaches';
import type { Remote } from '../../shared/resourceCache';
import { StatePanel } from '../../shared/StatePanel';
import { Section } from '../../shared/Section';
import { useText } from '../../shared/useText';
import styles from '../approvals.module.css';
import { presentApproval } from '../present/approval';
import { useApprovals } from '../useApprovals';
import { useFocusOnceRead } from '../useFocusOnceRead';
import { ApprovalList } from './ApprovalList';

interface ApprovalsProps {
  readonly entityRef: string;
  readonly isCritical: boolean;
  readonly onOpen: (decisionId: string) => void;
}

/** Changes of a component for which the policy asks for manual approval; nothing where none does and none will. */
export function Approvals({ entityRef, isCritical, onOpen }: ApprovalsProps) {
  const t = useText();
  const block = useRef<HTMLElement>(null);
  const { remote, recheck } = useApprovals(entityRef);
  const wantFocus = useFocusOnceRead(remote, block);
  const isQuiet = remote.status !== 'ready' || remote.data.items.length === 0;
  if (!isCritical && isQuiet) return null;
  return (
    <Section title={t('approvals.title')} focusRef={block}>
      <ApprovalStates
        remote={remote}
        onRetry={recheck}
        noPermission="noPermission"
        empty={
          <Text as="p" color="secondary">
            {t('approvals.none')} {t('approvals.noneHint')}
          </Text>
        }
      >
        {page => (
          <ApprovalList
            approvals={page.items.map(presentApproval)}
            onOpen={onOpen}
            onDone={wantFocus}
          />
        )}
      </ApprovalStates>
    </Section>
  );
}

/** A list of approvals in whichever of its states it is. */
export function ApprovalStates({
  remote,
  onRetry,
  noPermission,
  empty,
  children,
}: {
  readonly remote: Remote<ApprovalPage>;
  readonly onRetry: () => void;
  readonly noPermission: 'noPermission' | 'queueNoPermission';
  readonly empty: ReactNode;
  readonly children: (page: ApprovalPage) => ReactNode;
}) {
  const t = useText();
  if (remote.status === 'loading') {
    return (
      <div role="status" aria-label={t('approvals.loading')}>
        <Skeleton width="100%" height="6rem" />
      </div>
    );
  }
  if (remote.status === 'failed') {
    return remote.failure.kind === 'noPermission' ? (
      <NoPermission of={noPermission} />
    ) : (
      <FailureState
        failure={remote.failure}
        isRetrying={remote.isChecking}
        onRetry={onRetry}
      />
    );
  }
  const { data, failure } = remote;
  return (
    <div className={styles.stack}>
      {failure && (
        <Alert
          status="warning"
          icon
          title={t('overview.stale')}
          description={failure.message}
        />
      )}
      {data.items.length === 0 ? empty : children(data)}
      {data.nextCursor !== undefined && (
        <Text as="p" variant="body-small" color="secondary">
          {t('approvals.older')}
        </Text>
      )}
    </div>
  );
}

/** What a reader sees who may not. */
export function NoPermission({
  of,
}: {
  readonly of: 'noPermission' | 'queueNoPermission';
}) {
  const t = useText();
  return (
    <StatePanel
      icon={<RiLockLine size={28} />}
      title={t(`approvals.${of}.title`)}
    >
      <Text as="p" color="secondary">
        {t(`approvals.${of}.text`)}
      </Text>
    </StatePanel>
  );
}
