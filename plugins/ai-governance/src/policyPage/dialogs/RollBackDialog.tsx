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

interface RollBackDialogProps {
  /** What is in force, as the reader sees it. */
  readonly from: PolicyVersion;
  /** What comes back. */
  readonly to: PolicyVersion;
  readonly onDone: (version: PolicyVersion) => void;
  readonly onReadAgain: () => void;
  readonly onClose: () => void;
}

/** Puts an earlier version into force again, in one step, after naming both and asking for a reason. */
export function RollBackDialog({
  from,
  to,
  onDone,
  onReadAgain,
  onClose,
}: RollBackDialogProps) {
  const t = useText();
  const nameOf = useVersionName();
  const [reason, setReason] = useState('');
  const action = useRollBack({ from, to, reason, onDone });
  const names = { from: nameOf(from), to: nameOf(to) };
  return (
    <ActionDialog
      title={t('policyPage.rollBack.title', { name: names.to })}
      submitLabel={t('policyPage.rollBack.submit')}
      isDestructive
      isReady={reasonState(reason) === 'ready'}
      action={action}
      onReadAgain={onReadAgain}
      onClose={onClose}
    >
      <div className={shared.effect}>
        <Text as="p" weight="bold">
          {t('policyPage.rollBack.effect')}
        </Text>
        <Text as="p">{t('policyPage.rollBack.fromTo', names)}</Text>
        <Text as="p">{t('policyPage.rollBack.newVersion')}</Text>
        <Text as="p">{t('policyPage.rollBack.decisions')}</Text>
      </div>
      <ReasonField value={reason} onChange={setReason} />
    </ActionDialog>
  );
}

function useRollBack({
  from,
  to,
  reason,
  onDone,
}: Pick<RollBackDialogProps, 'from' | 'to' | 'onDone'> & {
  readonly reason: string;
}) {
  const t = useText();
  const nameOf = useVersionName();
  const client = useApi(aiGovernanceApiRef);
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  return useAction(
    useCallback(async () => {
      const restored = await client.rollBackPolicy({
        expectedInForce: from.versionId,
        toVersionId: to.versionId,
        reason: reason.trim(),
      });
      capture('rollBackPolicy', to.versionId);
      toasts.post({
        title: t('policyPage.rollBack.done'),
        description: t('policyPage.rollBack.doneText', {
          number: String(restored.number ?? ''),
          to: nameOf(to),
        }),
        status: 'success',
        timeout: 6000,
      });
      onDone(restored);
    }, [client, from, to, reason, capture, toasts, t, nameOf, onDone]),
  );
}
