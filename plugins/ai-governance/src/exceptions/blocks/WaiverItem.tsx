import { Text } from '@backstage/ui';
import { useId, type ReactNode } from 'react';
import { FactList } from '../../shared/FactList';
import { Instant } from '../../shared/Instant';
import { RichText } from '../../shared/RichText';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import styles from '../exceptions.module.css';
import type { WaiverView } from '../present/waivers';
import { EvidenceLink } from './EvidenceLink';
import { ExceptionFrame } from './ExceptionFrame';
import { LiftsText } from './LiftsText';
import { Ref } from './Ref';
import { ScopeText } from './ScopeText';
import { StepLine } from './StepLine';
import { TicketLink } from './TicketLink';
import { Until } from './Until';
import { WaiverActions } from './WaiverActions';

/** One waiver: its state, what it lifts and where, who asked and who approved, until when, and what the reader may do. */
export function WaiverItem({
  waiver,
  children,
}: {
  readonly waiver: WaiverView;
  /** Told after the facts. */
  readonly children?: ReactNode;
}) {
  const t = useText();
  const nameId = useId();
  return (
    <ExceptionFrame id={waiver.id} tone={waiver.tone} labelledBy={nameId}>
      <div className={styles.head}>
        <StateWord tone={waiver.tone}>
          {t(`exceptions.state.${waiver.state}`)}
        </StateWord>
        <Text id={nameId} weight="bold">
          {t('exceptions.waiver')} {waiver.name}
          {waiver.permits === undefined && ` (${t('exceptions.inDocument')})`}
        </Text>
      </div>
      <Text as="p">
        <LiftsText lifts={waiver.lifts} />
      </Text>
      <WaiverFacts waiver={waiver} />
      {children}
      <WaiverActions waiver={waiver} />
    </ExceptionFrame>
  );
}

/** What the end of a waiver means at each moment of its life. */
const END = {
  requested: 'until',
  scheduled: 'until',
  active: 'until',
  expired: 'wasUntil',
  revoked: 'wasUntil',
  refused: 'askedUntil',
  takenBack: 'askedUntil',
} as const satisfies Record<WaiverView['state'], string>;

function WaiverFacts({ waiver }: { readonly waiver: WaiverView }) {
  const t = useText();
  const { approved, refused, revoked, ticket } = waiver;
  return (
    <FactList
      facts={[
        [
          t('exceptions.fact.where'),
          <ScopeText key="where" scope={waiver.scope} />,
        ],
        [
          t(`exceptions.fact.${END[waiver.state]}`),
          <End key="until" waiver={waiver} />,
        ],
        [
          t('exceptions.fact.reason'),
          <RichText key="reason">{waiver.reason}</RichText>,
        ],
        [
          t('exceptions.fact.requested'),
          <StepLine
            key="requested"
            by={waiver.requestedBy}
            at={waiver.requestedAt}
          />,
        ],
        [
          t('exceptions.fact.approved'),
          approved && <StepLine key="approved" {...approved} />,
        ],
        [
          t('exceptions.fact.refused'),
          refused && <StepLine key="refused" {...refused} />,
        ],
        [
          t(
            waiver.state === 'takenBack'
              ? 'exceptions.fact.takenBack'
              : 'exceptions.fact.revoked',
          ),
          revoked && <StepLine key="revoked" {...revoked} />,
        ],
        [t('exceptions.fact.owner'), <Ref key="owner" of={waiver.owner} />],
        [
          t('exceptions.fact.ticket'),
          ticket && <TicketLink key="ticket" ticket={ticket} />,
        ],
        [
          t('exceptions.fact.evidence'),
          waiver.entryId && (
            <EvidenceLink key="e" entryId={waiver.entryId} of={waiver.name} />
          ),
        ],
      ]}
    />
  );
}

function End({
  waiver: { state, activeFrom, expiresAt, shortenedFrom },
}: {
  readonly waiver: WaiverView;
}) {
  const t = useText();
  const showsBeginning =
    activeFrom !== undefined &&
    (state === 'scheduled' || state === 'requested');
  return (
    <>
      {showsBeginning && (
        <>
          <Instant at={activeFrom} />
          {' – '}
        </>
      )}
      {END[state] === 'until' ? (
        <Until at={expiresAt} />
      ) : (
        <Instant at={expiresAt} />
      )}
      {shortenedFrom !== undefined && (
        <>
          {' · '}
          {t('exceptions.fact.asked')} <Instant at={shortenedFrom} />
        </>
      )}
    </>
  );
}
