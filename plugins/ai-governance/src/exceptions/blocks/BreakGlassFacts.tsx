import { FactList } from '../../shared/FactList';
import { Instant } from '../../shared/Instant';
import { RichText } from '../../shared/RichText';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import { useExceptionsOnTab } from '../ExceptionsContext';
import type { BreakGlassView } from '../present/breakGlass';
import { EvidenceLink } from './EvidenceLink';
import { Ref } from './Ref';
import { StepLine } from './StepLine';
import { TicketLink } from './TicketLink';
import { Until } from './Until';

/** What is known of a use of break-glass: where, until when, why, who, and for whom its review waits. */
export function BreakGlassFacts({ use }: { readonly use: BreakGlassView }) {
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
