import { Button, Text } from '@backstage/ui';
import { useState } from 'react';
import { RichText } from '../../shared/RichText';
import { useText } from '../../shared/useText';
import styles from '../approvals.module.css';
import { ApprovalDialog } from '../dialogs/ApprovalDialog';
import type { ApprovalView } from '../present/approval';

/** What makes sense for the reader now: approving once more changes nothing where enough people did. */
const actionsOf = ({ state, permits }: ApprovalView) =>
  (['approve', 'refuse'] as const).filter(
    action =>
      permits[action].isPermitted &&
      !(action === 'approve' && state === 'approved'),
  );

interface ApprovalActionsProps {
  readonly approval: ApprovalView;
  /** Told the decision that counts once something was said. */
  readonly onDone: (decisionId: string) => void;
}

/** Approve and refuse, for those who may; others read why they may not. */
export function ApprovalActions({ approval, onDone }: ApprovalActionsProps) {
  const t = useText();
  const [open, setOpen] = useState<'approve' | 'refuse'>();
  const close = () => setOpen(undefined);
  const { state, permits, whyNot } = approval;
  const mayNothing =
    !permits.approve.isPermitted && !permits.refuse.isPermitted;
  if (state === 'superseded' || state === 'waived') return null;
  if (mayNothing && state === 'approved') return null;
  if (mayNothing) {
    return (
      <Text as="p" variant="body-small" color="secondary">
        {t('approvals.whyNot')} {whyNot && <RichText>{whyNot}</RichText>}
      </Text>
    );
  }
  return (
    <div className={styles.actions}>
      {actionsOf(approval).map(action => (
        <Button
          key={action}
          size="small"
          variant={action === 'approve' ? 'primary' : 'secondary'}
          aria-label={t('approvals.action.of', {
            action: t(`approvals.action.${action}`),
            title: approval.title,
          })}
          onPress={() => setOpen(action)}
        >
          {t(`approvals.action.${action}`)}
        </Button>
      ))}
      {open !== undefined && (
        <ApprovalDialog
          approval={approval}
          how={open}
          onClose={close}
          onDone={decisionId => {
            close();
            onDone(decisionId);
          }}
        />
      )}
    </div>
  );
}
