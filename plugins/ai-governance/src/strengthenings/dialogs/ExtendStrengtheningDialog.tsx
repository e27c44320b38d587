import { Text } from '@backstage/ui';
import { useState } from 'react';
import {
  useExceptionAction,
  useReadAgain,
} from '../../exceptions/useExceptionAction';
import { dayState } from '../../exceptions/present/days';
import { ActionDialog } from '../../shared/ActionDialog';
import { reasonState } from '../../shared/reason';
import { ReasonField } from '../../shared/ReasonField';
import shared from '../../shared/shared.module.css';
import { useFieldFailures } from '../../shared/useFieldFailures';
import { useText } from '../../shared/useText';
import { useStricterDays } from '../useStricterDays';
import type { AboutStrengthening } from './EndStrengtheningDialog';
import { StricterDay } from './StricterDay';

/** Puts the end of a strengthening off, with a reason. */
export function ExtendStrengtheningDialog({
  strengthening,
  name,
  onClose,
}: AboutStrengthening) {
  const t = useText();
  const { strengtheningId, expiresAt } = strengthening;
  const limits = useStricterDays(expiresAt);
  const [chosen, setChosen] = useState<string>();
  const [reason, setReason] = useState('');
  const day = chosen ?? limits.usual;
  const action = useExceptionAction({
    captures: 'extendStrengthening',
    send: async client => {
      const body = { reason: reason.trim(), expiresAt: day };
      await client.extendStrengthening(strengtheningId, body);
      return strengtheningId;
    },
    done: { title: t('stricter.done.extend') },
    onClose,
  });
  const errorAt = useFieldFailures(action.failure, { reason, expiresAt: day });
  return (
    <ActionDialog
      title={t('stricter.act', { action: t('stricter.extend'), id: name })}
      submitLabel={t('stricter.extend')}
      isReady={
        reasonState(reason) === 'ready' &&
        dayState(day, limits.days) === 'ready'
      }
      action={action}
      fields={['reason', 'expiresAt']}
      onReadAgain={useReadAgain(onClose)}
      onClose={onClose}
    >
      <div className={shared.effect}>
        <Text as="p" weight="bold">
          {t('exceptions.effect')}
        </Text>
        <Text as="p">{t('stricter.form.extendEffect')}</Text>
      </div>
      <StricterDay
        value={day}
        limits={limits}
        onChange={setChosen}
        error={errorAt('expiresAt')}
      />
      <ReasonField
        value={reason}
        onChange={setReason}
        error={errorAt('reason')}
      />
    </ActionDialog>
  );
}
