import { Button, Text } from '@backstage/ui';
import { RiAlarmWarningLine } from '@remixicon/react';
import { useId, useState } from 'react';
import { RichText } from '../../shared/RichText';
import { sentenceCase } from '../../shared/sentenceCase';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import { ReviewDialog } from '../dialogs/ReviewDialog';
import styles from '../exceptions.module.css';
import type { BreakGlassView } from '../present/breakGlass';
import { BreakGlassFacts } from './BreakGlassFacts';
import { ExceptionFrame } from './ExceptionFrame';

const REVIEW_TONE = {
  reviewOpen: 'warning',
  justified: 'success',
  notJustified: 'danger',
} as const;

/** One use of break-glass, loud while it is in effect or nobody has reviewed it. */
export function BreakGlassItem({ use }: { readonly use: BreakGlassView }) {
  const t = useText();
  const nameId = useId();
  const isLoud = use.isActive || use.state === 'reviewOpen';
  const tone = isLoud ? 'danger' : 'neutral';
  return (
    <ExceptionFrame id={use.id} tone={tone} labelledBy={nameId}>
      <div className={styles.head}>
        <span id={nameId} className={styles.name}>
          <StateWord tone={tone} icon={<RiAlarmWarningLine size={16} />}>
            {t('exceptions.breakGlass')}
          </StateWord>{' '}
          <Text weight="bold">{use.name}</Text>
        </span>
        <StateWord tone={REVIEW_TONE[use.state]} look="plain">
          {t(`exceptions.state.${use.state}`)}
        </StateWord>
        <Urgency use={use} />
      </div>
      <Text as="p">
        {t('exceptions.lifts.gate')}{' '}
        <code className={shared.code}>{use.headSha}</code>
      </Text>
      <BreakGlassFacts use={use} />
      <ReviewAction use={use} />
    </ExceptionFrame>
  );
}

/** That a review is overdue, or was escalated; nothing while there is time. */
function Urgency({ use: { chase } }: { readonly use: BreakGlassView }) {
  const t = useText();
  if (chase === undefined || chase.urgency === 'due') return null;
  return (
    <StateWord tone="danger">
      {t(`exceptions.chase.${chase.urgency}`)}
    </StateWord>
  );
}

/** Review, for those who may; others read that it waits. */
function ReviewAction({ use }: { readonly use: BreakGlassView }) {
  const t = useText();
  const [isOpen, setIsOpen] = useState(false);
  if (use.state !== 'reviewOpen') return null;
  const { isPermitted, because } = use.permits.review;
  if (!isPermitted) {
    return (
      <Text as="p" variant="body-small" color="secondary">
        {t('exceptions.wait')}{' '}
        {because !== undefined && <RichText>{sentenceCase(because)}</RichText>}
      </Text>
    );
  }
  return (
    <div className={styles.actions}>
      <Button
        size="small"
        aria-label={t('exceptions.action.of', {
          action: t('exceptions.action.review'),
          id: use.name,
        })}
        onPress={() => setIsOpen(true)}
      >
        {t('exceptions.action.review')}
      </Button>
      {isOpen && <ReviewDialog use={use} onClose={() => setIsOpen(false)} />}
    </div>
  );
}
