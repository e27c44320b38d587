import type { TierRequest } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { Text } from '@backstage/ui';
import { useState } from 'react';
import { ActionDialog } from '../shared/ActionDialog';
import { reasonState } from '../shared/reason';
import { ReasonField } from '../shared/ReasonField';
import shared from '../shared/shared.module.css';
import { useFieldFailures } from '../shared/useFieldFailures';
import { useText } from '../shared/useText';
import { RequestWords } from './RequestWords';
import { useTierAction } from './useTierAction';

/** What can be said about a request. */
export type RequestWord = 'accept' | 'refuse' | 'withdraw';

const CALL = {
  accept: 'acceptTierRequest',
  refuse: 'refuseTierRequest',
  withdraw: 'withdrawTierRequest',
} as const;

interface DecideRequestDialogProps {
  readonly request: TierRequest;
  readonly word: RequestWord;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Accepts, refuses or takes a request back, with a reason, after saying what it comes to. */
export function DecideRequestDialog({
  request,
  word,
  onDone,
  onClose,
}: DecideRequestDialogProps) {
  const t = useText();
  const [reason, setReason] = useState('');
  const { entityRef, requestId } = request;
  const name = parseEntityRef(entityRef).name;
  const action = useTierAction({
    entityRef,
    captures: CALL[word],
    send: client => client[CALL[word]](requestId, { reason: reason.trim() }),
    done: { title: t(`classification.word.${word}.done`) },
    onDone: () => {
      onDone();
      onClose();
    },
  });
  const errorAt = useFieldFailures(action.failure, { reason });
  return (
    <ActionDialog
      title={t(`classification.word.${word}.title`, { name })}
      submitLabel={t(`classification.word.${word}.submit`)}
      isDestructive={word === 'refuse'}
      isReady={reasonState(reason) === 'ready'}
      action={action}
      fields={['reason']}
      onReadAgain={() => {
        onDone();
        onClose();
      }}
      onClose={onClose}
    >
      <div className={shared.effect}>
        <Text as="p" weight="bold">
          {t(`classification.word.${word}.effect`)}
        </Text>
        <RequestWords request={request} />
      </div>
      <ReasonField
        value={reason}
        onChange={setReason}
        error={errorAt('reason')}
      />
    </ActionDialog>
  );
}
