import type { PolicyVersion } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { useCallback, useState } from 'react';
import { ActionDialog } from '../../shared/ActionDialog';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { reasonState } from '../../shared/reason';
import { ReasonField } from '../../shared/ReasonField';
import shared from '../../shared/shared.module.css';
import { useAction } from '../../shared/useAction';
import { useText } from '../../shared/useText';
import { useVersionName } from '../useVersionName';

interface WithdrawDialogProps {
  readonly version: PolicyVersion;
  readonly onDone: (version: PolicyVersion) => void;
  readonly onReadAgain: () => void;
  readonly onClose: () => void;
}

/** Withdraws a draft or a version that is not in force yet, with a reason. */
export function WithdrawDialog({
  version,
  onDone,
  onReadAgain,
  onClose,
}: WithdrawDialogProps) {
  const t = useText();
  const nameOf = useVersionName();
  const client = useApi(aiGovernanceApiRef);
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  const [reason, setReason] = useState('');
  const { versionId } = version;
  const action = useAction(
    useCallback(async () => {
      const withdrawn = await client.withdrawPolicyVersion(versionId, {
        reason: reason.trim(),
      });
      capture('withdrawPolicy', versionId);
      toasts.post({
        title: t('policyPage.withdraw.done'),
        status: 'success',
        timeout: 6000,
      });
      onDone(withdrawn);
    }, [client, versionId, reason, capture, toasts, t, onDone]),
  );
  return (
    <ActionDialog
      title={t('policyPage.withdraw.title', { name: nameOf(version) })}
      submitLabel={t('policyPage.withdraw.submit')}
      isDestructive
      isReady={reasonState(reason) === 'ready'}
      action={action}
      onReadAgain={onReadAgain}
      onClose={onClose}
    >
      <div className={shared.effect}>
        <Text as="p">{t('policyPage.withdraw.effect')}</Text>
      </div>
      <ReasonField value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
