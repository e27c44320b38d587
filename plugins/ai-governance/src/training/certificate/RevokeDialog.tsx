import type { Certificate } from '@ai-enablement/backstage-plugin-ai-governance-common';
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
import { expireStanding } from '../expireStanding';

interface RevokeDialogProps {
  readonly certificate: Certificate;
  readonly onDone: () => void;
  readonly onReadAgain: () => void;
  readonly onClose: () => void;
}

/** Revokes a certificate, with a reason, after saying what that does. */
export function RevokeDialog({
  certificate: { certificateId, title },
  onDone,
  onReadAgain,
  onClose,
}: RevokeDialogProps) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  const [reason, setReason] = useState('');
  const given = reason.trim();
  const action = useAction(
    useCallback(async () => {
      await client.revokeCertificate(certificateId, { reason: given });
      capture('revokeCertificate', certificateId);
      expireStanding(client);
      toasts.post({
        title: t('training.revoke.done'),
        status: 'success',
        timeout: 6000,
      });
      onDone();
    }, [client, certificateId, given, capture, toasts, t, onDone]),
  );
  return (
    <ActionDialog
      title={t('training.revoke.title', { title })}
      submitLabel={t('training.revoke.submit')}
      isDestructive
      isReady={reasonState(reason) === 'ready'}
      action={action}
      onReadAgain={onReadAgain}
      onClose={onClose}
    >
      <div className={shared.effect}>
        <Text as="p">{t('training.revoke.effect')}</Text>
      </div>
      <ReasonField value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
