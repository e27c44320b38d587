import { approvalDecidePermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { usePermission } from '@backstage/plugin-permission-react';
import { Text } from '@backstage/ui';
import { useEffect, useRef, type RefObject } from 'react';
import { DecisionDrawer } from '../../policy/blocks/DecisionDrawer';
import { useCapture } from '../../shared/analytics';
import { Section } from '../../shared/Section';
import { useSearchParam } from '../../shared/useSearchParam';
import { useText } from '../../shared/useText';
import { presentApproval } from '../present/approval';
import { useApprovals } from '../useApprovals';
import { useFocusOnceRead } from '../useFocusOnceRead';
import { ApprovalList } from './ApprovalList';
import { ApprovalStates, NoPermission } from './Approvals';

interface ApprovalQueueProps {
  /** Says nothing while nothing waits, unless a link led here. */
  readonly isQuietWhenEmpty?: boolean;
}

/** What waits for the reader's approval, for those who may approve; `?show=approvals` leads here. */
export function ApprovalQueue({ isQuietWhenEmpty }: ApprovalQueueProps) {
  const t = useText();
  const [show] = useSearchParam('show');
  const isLedTo = show === 'approvals';
  const { loading, allowed } = usePermission({
    permission: approvalDecidePermission,
  });
  if (loading) return null;
  if (allowed) {
    return <Queue isLedTo={isLedTo} isQuiet={isQuietWhenEmpty && !isLedTo} />;
  }
  if (!isLedTo) return null;
  return (
    <Section title={t('approvals.queueTitle')}>
      <NoPermission of="queueNoPermission" />
    </Section>
  );
}

interface QueueProps {
  readonly isLedTo: boolean;
  readonly isQuiet?: boolean;
}

function Queue({ isLedTo, isQuiet }: QueueProps) {
  const t = useText();
  const block = useRef<HTMLElement>(null);
  const capture = useCapture();
  const [decisionId, openDecision] = useSearchParam('decision');
  const { remote, recheck } = useApprovals();
  const wantFocus = useFocusOnceRead(remote, block);
  useFocusWhenLed(isLedTo && remote.status !== 'loading', block);
  const isEmpty =
    remote.status === 'ready' &&
    remote.data.items.length === 0 &&
    decisionId === undefined;
  if (isQuiet && (isEmpty || remote.status === 'loading')) return null;
  return (
    <>
      <Section title={t('approvals.queueTitle')} focusRef={block}>
        <ApprovalStates
          remote={remote}
          onRetry={recheck}
          noPermission="queueNoPermission"
          empty={
            <Text as="p" color="secondary">
              {t('approvals.queueNone')} {t('approvals.queueNoneHint')}
            </Text>
          }
        >
          {page => (
            <ApprovalList
              withComponents
              approvals={page.items.map(presentApproval)}
              onOpen={id => {
                capture('openDecision', id);
                openDecision(id);
              }}
              onDone={wantFocus}
            />
          )}
        </ApprovalStates>
      </Section>
      <DecisionDrawer
        decisionId={decisionId}
        onOpen={openDecision}
        onClose={() => openDecision(undefined)}
      />
    </>
  );
}

function useFocusWhenLed(
  isReady: boolean,
  block: RefObject<HTMLElement>,
): void {
  useEffect(() => {
    if (isReady) block.current?.focus();
  }, [isReady, block]);
}
