import type { TrainingAttempt } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { useCallback } from 'react';
import { ActionDialog } from '../../shared/ActionDialog';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import shared from '../../shared/shared.module.css';
import { useAction } from '../../shared/useAction';
import { useText } from '../../shared/useText';
import { expireStanding } from '../expireStanding';

interface SubmitDialogProps {
  readonly attempt: TrainingAttempt;
  readonly onSubmitted: (attempt: TrainingAttempt) => void;
  readonly onReadAgain: () => void;
  readonly onClose: () => void;
}

/** Asks once before the answers are handed in. */
export function SubmitDialog({
  attempt: { attemptId, path },
  onSubmitted,
  onReadAgain,
  onClose,
}: SubmitDialogProps) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  const action = useAction(
    useCallback(async () => {
      const submitted = await client.submitTrainingAttempt(attemptId);
      capture('submitTrainingAttempt', path);
      expireStanding(client);
      toasts.post({
        title: t('training.quiz.handedIn'),
        status: 'success',
        timeout: 6000,
      });
      onSubmitted(submitted);
    }, [client, attemptId, path, capture, toasts, t, onSubmitted]),
  );
  return (
    <ActionDialog
      title={t('training.quiz.confirmTitle')}
      submitLabel={t('training.quiz.handIn')}
      isReady
      action={action}
      onReadAgain={onReadAgain}
      onClose={onClose}
    >
      <div className={shared.effect}>
        <Text as="p">{t('training.quiz.confirm')}</Text>
      </div>
    </ActionDialog>
  );
}
