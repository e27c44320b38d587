import { Button, Text } from '@backstage/ui';
import { RiAlarmWarningLine } from '@remixicon/react';
import { useId, useState } from 'react';
import { FactList } from '../../shared/FactList';
import { Instant } from '../../shared/Instant';
import { RichText } from '../../shared/RichText';
import { sentenceCase } from '../../shared/sentenceCase';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import { ReviewDialog } from '../dialogs/ReviewDialog';
import { useExceptionsOnTab } from '../ExceptionsContext';
import styles from '../exceptions.module.css';
import type { BreakGlassView } from '../present/breakGlass';
import { EvidenceLink } from './EvidenceLink';
import { ExceptionFrame } from './ExceptionFrame';
import { Ref } from './Ref';
import { StepLine } from './StepLine';
import { TicketLink } from './TicketLink';
import { Until } from './Until';

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
      <UseFacts use={use} />
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

function UseFacts({ use }: { readonly use: BreakGlassView }) {
  const t = useText();
  const isOnTab = useExceptionsOnTab() !== undefined;
  const { review, ticket, chase } = use;
  return (
    <FactList
      facts={[
        [
          t('exceptions.fact.repository'),
          isOnTab ? undefined : (
            <code key="repository" className={shared.code}>
              {use.repository}
            </code>
          ),
        ],
        [
          t('exceptions.fact.change'),
          use.pullRequest === undefined ? undefined : `#${use.pullRequest}`,
        ],
        [
          t(
            use.isActive ? 'exceptions.fact.until' : 'exceptions.fact.wasUntil',
          ),
          use.isActive ? (
            <Until key="until" at={use.expiresAt} />
          ) : (
            // A review that found no justification ended it before its time.
            <Instant
              key="until"
              at={
                review?.verdict === 'notJustified' &&
                Date.parse(review.at) < Date.parse(use.expiresAt)
                  ? review.at
                  : use.expiresAt
              }
            />
          ),
        ],
        [
          t('exceptions.fact.reason'),
          <RichText key="reason">{use.reason}</RichText>,
        ],
        [
          t('exceptions.fact.used'),
          <StepLine key="used" by={use.usedBy} at={use.usedAt} />,
        ],
        [
          t('exceptions.chase.dueAt'),
          chase && <Until key="due" at={chase.dueAt} />,
        ],
        [
          t('exceptions.chase.by'),
          chase && <WaitsFor key="by" owners={chase.owners} />,
        ],
        [
          t('exceptions.chase.to'),
          chase?.escalatedTo && <Ref key="to" of={chase.escalatedTo} />,
        ],
        [
          t('exceptions.fact.reviewed'),
          review && (
            <StepLine
              key="review"
              by={review.by}
              at={review.at}
              reason={review.note}
            />
          ),
        ],
        [
          t('exceptions.fact.ticket'),
          ticket && <TicketLink key="ticket" ticket={ticket} />,
        ],
        [
          t('exceptions.fact.evidence'),
          <EvidenceLink key="evidence" entryId={use.entryId} of={use.name} />,
        ],
      ]}
    />
  );
}

/** Who owns the repository; without owners all who may review are asked. */
function WaitsFor({ owners }: { readonly owners: readonly string[] }) {
  const t = useText();
  if (owners.length === 0) return <>{t('exceptions.chase.anybody')}</>;
  return (
    <>
      {owners.map((ref, index) => (
        <span key={ref}>
          {index > 0 && ', '}
          <Ref of={ref} />
        </span>
      ))}
    </>
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
