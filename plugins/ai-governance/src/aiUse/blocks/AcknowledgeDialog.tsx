import type { UseAlert } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { useState } from 'react';
import { ActionDialog } from '../../shared/ActionDialog';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { reasonState } from '../../shared/reason';
import { ReasonField } from '../../shared/ReasonField';
import { useAction } from '../../shared/useAction';
import { useFieldFailures } from '../../shared/useFieldFailures';
import { useText } from '../../shared/useText';

interface AcknowledgeDialogProps {
  readonly alert: UseAlert;
  /** Reads the alerts anew. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks why an alert may leave the list. */
export function AcknowledgeDialog({
  alert,
  onDone,
  onClose,
}: AcknowledgeDialogProps) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  const [reason, setReason] = useState('');
  const action = useAction(async () => {
    const { alertId } = alert;
    await client.acknowledgeUseAlert(alertId, { reason: reason.trim() });
    capture('acknowledgeUseAlert', alertId);
    const title = t('aiUse.alerts.done');
    toasts.post({ title, status: 'success', timeout: 6000 });
    onDone();
    onClose();
  });
  const errorAt = useFieldFailures(action.failure, { reason });
  return (
    <ActionDialog
      title={t('aiUse.alerts.dialogTitle')}
      submitLabel={t('aiUse.alerts.acknowledge')}
      isReady={reasonState(reason) === 'ready'}
      action={action}
      fields={['reason']}
      onReadAgain={() => {
        onDone();
        onClose();
      }}
      onClose={onClose}
    >
      <Text as="p">{t('aiUse.alerts.dialogText')}</Text>
      <ReasonField
        value={reason}
        onChange={setReason}
        error={errorAt('reason')}
      />
    </ActionDialog>
  );
}
