import { useState } from 'react';
import { ActionDialog } from '../../shared/ActionDialog';
import { reasonState } from '../../shared/reason';
import { ReasonField } from '../../shared/ReasonField';
import { useFieldFailures } from '../../shared/useFieldFailures';
import { useText } from '../../shared/useText';
import { dayOf, dayState, lastDayOf } from '../present/days';
import type { WaiverView } from '../present/waivers';
import { useExceptionAction, useReadAgain } from '../useExceptionAction';
import { DayField } from './DayField';
import { DecidedEffect } from './DecidedEffect';

interface ApproveWaiverDialogProps {
  readonly waiver: WaiverView;
  readonly onClose: () => void;
}

/** Approves a request, for a shorter time if wanted, after saying what it lifts. */
export function ApproveWaiverDialog({
  waiver,
  onClose,
}: ApproveWaiverDialogProps) {
  const t = useText();
  const [reason, setReason] = useState('');
  const { day, setDay, days, expiresAt, hasChoice } = useShortening(waiver);
  const action = useExceptionAction({
    captures: 'approveWaiver',
    send: async client => {
      const approval = {
        reason: reason.trim(),
        ...(expiresAt !== undefined && { expiresAt }),
      };
      return (await client.approveWaiver(waiver.id, approval)).waiverId;
    },
    done: {
      title: t('exceptions.approve.done'),
      text: t('exceptions.approve.doneText'),
    },
    onClose,
  });
  const values = { reason, expiresAt: day };
  const errorAt = useFieldFailures(action.failure, values);
  return (
    <ActionDialog
      title={t('exceptions.approve.title', { id: waiver.name })}
      submitLabel={t('exceptions.approve.submit')}
      isReady={
        reasonState(reason) === 'ready' &&
        (!hasChoice || dayState(day, days) === 'ready')
      }
      action={action}
      fields={hasChoice ? Object.keys(values) : ['reason']}
      onReadAgain={useReadAgain(onClose)}
      onClose={onClose}
    >
      <DecidedEffect waiver={waiver} />
      {hasChoice && (
        <DayField
          label={t('exceptions.approve.until')}
          hint={t('exceptions.approve.untilHint', { last: days.last })}
          value={day}
          days={days}
          onChange={setDay}
          endsAt={expiresAt === undefined ? waiver.expiresAt : undefined}
          error={errorAt('expiresAt')}
        />
      )}
      <ReasonField
        value={reason}
        onChange={setReason}
        error={errorAt('reason')}
      />
    </ActionDialog>
  );
}

/** The days to which a request may be shortened; what was asked for stays unless an earlier day is chosen. */
function useShortening({ expiresAt, activeFrom }: WaiverView) {
  const [now] = useState(() => new Date());
  const begins = activeFrom === undefined ? now : new Date(activeFrom);
  const days = {
    first: dayOf(begins > now ? begins : now),
    last: lastDayOf(expiresAt),
  };
  const [day, setDay] = useState(days.last);
  return {
    day,
    setDay,
    days,
    hasChoice: days.first < days.last,
    expiresAt: day === days.last ? undefined : day,
  };
}
