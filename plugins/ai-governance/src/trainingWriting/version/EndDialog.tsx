import type { TrainingVersion } from '@ai-enablement/backstage-plugin-ai-governance-common';
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

interface EndDialogProps {
  readonly version: TrainingVersion;
  /** By a second person, or by its author. */
  readonly how: 'refuse' | 'withdraw';
  readonly onDone: () => void;
  readonly onReadAgain: () => void;
  readonly onClose: () => void;
}

/** Refuses or withdraws a version, with a reason. */
export function EndDialog(props: EndDialogProps) {
  const { version, how, onReadAgain, onClose } = props;
  const t = useText();
  const [reason, setReason] = useState('');
  const action = useEnd(props, reason.trim());
  const name = t('trainingWriting.version.name', {
    title: version.title,
    version: version.version,
  });
  return (
    <ActionDialog
      title={t(`trainingWriting.${how}.title`, { name })}
      submitLabel={t(`trainingWriting.${how}.submit`)}
      isDestructive
      isReady={reasonState(reason) === 'ready'}
      action={action}
      onReadAgain={onReadAgain}
      onClose={onClose}
    >
      <div className={shared.effect}>
        <Text as="p">{t(`trainingWriting.${how}.effect`)}</Text>
      </div>
      <ReasonField value={reason} onChange={setReason} />
    </ActionDialog>
  );
}

function useEnd(
  { version: { versionId }, how, onDone }: EndDialogProps,
  reason: string,
) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  return useAction(
    useCallback(async () => {
      if (how === 'refuse')
        await client.refuseTrainingVersion(versionId, { reason });
      else await client.withdrawTrainingVersion(versionId, { reason });
      capture(
        how === 'refuse' ? 'refuseTraining' : 'withdrawTraining',
        versionId,
      );
      toasts.post({
        title: t(`trainingWriting.${how}.done`),
        status: 'success',
        timeout: 6000,
      });
      onDone();
    }, [client, versionId, how, reason, capture, toasts, t, onDone]),
  );
}
