import { Text } from '@backstage/ui';
import { useCallback, useState } from 'react';
import { ActionDialog } from '../../shared/ActionDialog';
import { reasonState } from '../../shared/reason';
import { ReasonField } from '../../shared/ReasonField';
import shared from '../../shared/shared.module.css';
import { useFieldFailures } from '../../shared/useFieldFailures';
import { useText } from '../../shared/useText';
import { WhatIsApproved } from '../blocks/WhatIsApproved';
import type { ApprovalView } from '../present/approval';
import { useApprovalAction, useReadApprovalsAgain } from '../useApprovalAction';

interface ApprovalDialogProps {
  readonly approval: ApprovalView;
  readonly how: 'approve' | 'refuse';
  readonly onDone: (decisionId: string) => void;
  readonly onClose: () => void;
}

/** Approves or refuses a change, with a reason, after saying exactly what. */
export function ApprovalDialog({
  approval,
  how,
  onDone,
  onClose,
}: ApprovalDialogProps) {
  const t = useText();
  const [reason, setReason] = useState('');
  const action = useApprovalAction({ approval, how, reason, onDone });
  const errorAt = useFieldFailures(action.failure, { reason });
  const readAgain = useReadApprovalsAgain(approval);
  const onReadAgain = useCallback(() => {
    readAgain();
    onClose();
  }, [readAgain, onClose]);
  return (
    <ActionDialog
      title={t(`approvals.${how}.title`, { title: approval.title })}
      submitLabel={t(`approvals.${how}.submit`)}
      isDestructive={how === 'refuse'}
      isReady={reasonState(reason) === 'ready'}
      action={action}
      fields={['reason']}
      onReadAgain={onReadAgain}
      onClose={onClose}
    >
      <div className={shared.effect}>
        <Text as="p" weight="bold">
          {t(`approvals.${how}.effect`)}
        </Text>
        <WhatIsApproved approval={approval} />
        <Text as="p">{t(`approvals.${how}.then`)}</Text>
        <Text as="p" color="secondary">
          {t('approvals.seen')}
        </Text>
      </div>
      <ReasonField
        value={reason}
        onChange={setReason}
        error={errorAt('reason')}
      />
    </ActionDialog>
  );
}
