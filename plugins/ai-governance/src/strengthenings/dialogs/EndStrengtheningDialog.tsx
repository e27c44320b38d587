import type { Strengthening } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { useState } from 'react';
import {
  useExceptionAction,
  useReadAgain,
} from '../../exceptions/useExceptionAction';
import { ActionDialog } from '../../shared/ActionDialog';
import { reasonState } from '../../shared/reason';
import { ReasonField } from '../../shared/ReasonField';
import { RichText } from '../../shared/RichText';
import shared from '../../shared/shared.module.css';
import { useFieldFailures } from '../../shared/useFieldFailures';
import { useText } from '../../shared/useText';

/** What the dialogs about one strengthening take. */
export interface AboutStrengthening {
  readonly strengthening: Strengthening;
  readonly name: string;
  readonly onClose: () => void;
}

/** Ends a strengthening before its time, with a reason, after saying what it asks for. */
export function EndStrengtheningDialog({
  strengthening,
  name,
  onClose,
}: AboutStrengthening) {
  const t = useText();
  const [reason, setReason] = useState('');
  const { strengtheningId } = strengthening;
  const action = useExceptionAction({
    captures: 'endStrengthening',
    send: async client => {
      const body = { reason: reason.trim() };
      await client.endStrengthening(strengtheningId, body);
      return strengtheningId;
    },
    done: { title: t('stricter.done.end') },
    onClose,
  });
  const errorAt = useFieldFailures(action.failure, { reason });
  return (
    <ActionDialog
      title={t('stricter.act', { action: t('stricter.end'), id: name })}
      submitLabel={t('stricter.end')}
      isDestructive
      isReady={reasonState(reason) === 'ready'}
      action={action}
      fields={['reason']}
      onReadAgain={useReadAgain(onClose)}
      onClose={onClose}
    >
      <div className={shared.effect}>
        <Text as="p" weight="bold">
          {t('exceptions.effect')}
        </Text>
        <Text as="p">{t('stricter.form.endEffect')}</Text>
        <Text as="p">
          <RichText>{strengthening.demand}</RichText>
        </Text>
        <Text as="p" color="secondary">
          {t('exceptions.seen')}
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
