import type { TrainingVersionDetail } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { useCallback } from 'react';
import { ActionDialog } from '../../shared/ActionDialog';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useAction } from '../../shared/useAction';
import { useText } from '../../shared/useText';
import { isMajorStep } from '../present/versionState';

interface PublishDialogProps {
  readonly detail: TrainingVersionDetail;
  readonly onDone: () => void;
  readonly onReadAgain: () => void;
  readonly onClose: () => void;
}

/** Publishes a version after saying what becomes of certificates and open attempts. */
export function PublishDialog({
  detail,
  onDone,
  onReadAgain,
  onClose,
}: PublishDialogProps) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  const { title, version, versionId } = detail.version;
  const action = useAction(
    useCallback(async () => {
      await client.publishTrainingVersion(versionId);
      capture('publishTraining', versionId);
      toasts.post({
        title: t('trainingWriting.publish.done'),
        status: 'success',
        timeout: 6000,
      });
      onDone();
    }, [client, versionId, capture, toasts, t, onDone]),
  );
  return (
    <ActionDialog
      title={t('trainingWriting.publish.title', {
        name: t('trainingWriting.version.name', { title, version }),
      })}
      submitLabel={t('trainingWriting.publish.submit')}
      isReady
      action={action}
      onReadAgain={onReadAgain}
      onClose={onClose}
    >
      <Effect detail={detail} />
    </ActionDialog>
  );
}

function Effect({
  detail: { before, version, findings },
}: Pick<PublishDialogProps, 'detail'>) {
  const t = useText();
  return (
    <>
      {findings.some(({ severity }) => severity === 'error') && (
        <StateWord tone="danger">
          {t('trainingWriting.publish.errors')}
        </StateWord>
      )}
      <div className={shared.effect}>
        {before === undefined ? (
          <Text as="p">{t('trainingWriting.publish.first')}</Text>
        ) : (
          <>
            <Text as="p">
              {t(
                isMajorStep(before.version, version.version)
                  ? 'trainingWriting.publish.major'
                  : 'trainingWriting.publish.minor',
                { before: before.version },
              )}
            </Text>
            <Text as="p">{t('trainingWriting.publish.attempts')}</Text>
          </>
        )}
        <Text as="p">{t('trainingWriting.publish.evidence')}</Text>
      </div>
    </>
  );
}
