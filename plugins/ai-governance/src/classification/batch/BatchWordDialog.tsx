import type {
  GovernanceClient,
  TierBatch,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { useState } from 'react';
import { ActionDialog } from '../../shared/ActionDialog';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { cachesOf } from '../../shared/governanceCaches';
import { reasonState } from '../../shared/reason';
import { ReasonField } from '../../shared/ReasonField';
import shared from '../../shared/shared.module.css';
import { useAction } from '../../shared/useAction';
import { useFieldFailures } from '../../shared/useFieldFailures';
import { useText } from '../../shared/useText';
import { Counts } from './Counts';

const CAPTURES = {
  propose: 'proposeTierBatch',
  confirm: 'confirmTierBatch',
  withdraw: 'withdrawTierBatch',
  undo: 'undoTierBatch',
} as const;

/** What can be said about a batch. */
export type BatchWord = keyof typeof CAPTURES;

interface BatchWordDialogProps {
  readonly word: BatchWord;
  readonly counts: TierBatch['counts'];
  readonly send: (
    client: GovernanceClient,
    reason: string,
  ) => Promise<TierBatch>;
  readonly onDone: (batch: TierBatch) => void;
  readonly onReadAgain?: () => void;
  readonly onClose: () => void;
}

/** Proposes, confirms, withdraws or undoes a batch, with a reason, after saying what it does. */
export function BatchWordDialog({
  word,
  counts,
  send,
  onDone,
  onReadAgain,
  onClose,
}: BatchWordDialogProps) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  const [reason, setReason] = useState('');
  const action = useAction(async () => {
    const batch = await send(client, reason.trim());
    capture(CAPTURES[word], batch.batchId);
    cachesOf(client).entityPolicies.expire();
    toasts.post({
      title: t(`classification.batchWord.${word}.done`),
      status: 'success',
      timeout: 6000,
    });
    onDone(batch);
    onClose();
  });
  const errorAt = useFieldFailures(action.failure, { reason });
  return (
    <ActionDialog
      title={t(`classification.batchWord.${word}.title`)}
      submitLabel={t(`classification.batchWord.${word}.submit`)}
      isDestructive={word === 'undo'}
      isReady={reasonState(reason) === 'ready'}
      action={action}
      fields={['reason']}
      onReadAgain={
        onReadAgain &&
        (() => {
          onReadAgain();
          onClose();
        })
      }
      onClose={onClose}
    >
      <div className={shared.effect}>
        <Text as="p" weight="bold">
          {t(`classification.batchWord.${word}.effect`)}
        </Text>
        <Counts counts={counts} />
      </div>
      <ReasonField
        value={reason}
        onChange={setReason}
        error={errorAt('reason')}
      />
    </ActionDialog>
  );
}
