import type { BreakGlassVerdict } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Radio, RadioGroup, Text } from '@backstage/ui';
import { useState } from 'react';
import { ActionDialog } from '../../shared/ActionDialog';
import { reasonState } from '../../shared/reason';
import { ReasonField } from '../../shared/ReasonField';
import { RichText } from '../../shared/RichText';
import shared from '../../shared/shared.module.css';
import { useFieldFailures } from '../../shared/useFieldFailures';
import { useText } from '../../shared/useText';
import type { BreakGlassView } from '../present/breakGlass';
import { useExceptionAction, useReadAgain } from '../useExceptionAction';

interface ReviewDialogProps {
  readonly use: BreakGlassView;
  readonly onClose: () => void;
}

const VERDICTS: readonly BreakGlassVerdict[] = ['justified', 'notJustified'];

/** Closes the review of a use of break-glass with a verdict; none is chosen beforehand. */
export function ReviewDialog({ use, onClose }: ReviewDialogProps) {
  const t = useText();
  const [verdict, setVerdict] = useState<BreakGlassVerdict>();
  const [note, setNote] = useState('');
  const action = useExceptionAction({
    captures: 'reviewBreakGlass',
    send: async client => {
      if (verdict === undefined) throw new Error('no verdict is chosen');
      const review = { verdict, note: note.trim() };
      return (await client.reviewBreakGlass(use.id, review)).breakGlassId;
    },
    done: { title: t('exceptions.review.done') },
    onClose,
  });
  const errorAt = useFieldFailures(action.failure, { note });
  return (
    <ActionDialog
      title={t('exceptions.review.title', { id: use.name })}
      submitLabel={t('exceptions.review.submit')}
      isReady={verdict !== undefined && reasonState(note) === 'ready'}
      action={action}
      fields={['note']}
      onReadAgain={useReadAgain(onClose)}
      onClose={onClose}
    >
      <div className={shared.effect}>
        <Text as="p">
          {t('exceptions.lifts.gate')}{' '}
          <code className={shared.code}>{use.headSha}</code>
        </Text>
        <Text as="p">
          {t('exceptions.fact.reason')}: <RichText>{use.reason}</RichText>
        </Text>
        <Text as="p" color="secondary">
          {t('exceptions.seen')}
        </Text>
      </div>
      <RadioGroup
        label={t('exceptions.review.verdict')}
        isRequired
        secondaryLabel={t('action.required')}
        value={verdict ?? ''}
        onChange={chosen => setVerdict(VERDICTS.find(each => each === chosen))}
      >
        {VERDICTS.map(each => (
          <Radio key={each} value={each}>
            {t(`exceptions.review.${each}`)} ·{' '}
            {t(`exceptions.review.${each}Hint`)}
          </Radio>
        ))}
      </RadioGroup>
      <ReasonField
        label={t('exceptions.review.note')}
        value={note}
        onChange={setNote}
        error={errorAt('note')}
      />
    </ActionDialog>
  );
}
