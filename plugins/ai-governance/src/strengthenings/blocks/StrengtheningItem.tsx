import type { Strengthening } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { useId, type ReactNode } from 'react';
import { EvidenceLink } from '../../exceptions/blocks/EvidenceLink';
import { ExceptionFrame } from '../../exceptions/blocks/ExceptionFrame';
import { StepLine } from '../../exceptions/blocks/StepLine';
import { TicketLink } from '../../exceptions/blocks/TicketLink';
import { Until } from '../../exceptions/blocks/Until';
import styles from '../../exceptions/exceptions.module.css';
import { nameOfException } from '../../exceptions/present/name';
import { presentTicket } from '../../exceptions/present/ticket';
import { FactList } from '../../shared/FactList';
import { Instant } from '../../shared/Instant';
import { RichText } from '../../shared/RichText';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import { StrengtheningActions } from './StrengtheningActions';
import { StricterScope } from './StricterScope';

const TONE = {
  active: 'warning',
  expired: 'neutral',
  ended: 'neutral',
} as const;

interface StrengtheningItemProps {
  readonly strengthening: Strengthening;
  /** Told after the facts. */
  readonly children?: ReactNode;
}

/** One strengthening: what it asks for and where, who started it and why, until when, and what the reader may do. */
export function StrengtheningItem({
  strengthening,
  children,
}: StrengtheningItemProps) {
  const t = useText();
  const nameId = useId();
  const { strengtheningId, status } = strengthening;
  const name = nameOfException(strengtheningId);
  return (
    <ExceptionFrame
      id={strengtheningId}
      tone={TONE[status]}
      labelledBy={nameId}
    >
      <div className={styles.head}>
        <StateWord tone={TONE[status]}>
          {t(`stricter.status.${status}`)}
        </StateWord>
        <Text id={nameId} weight="bold">
          {t('stricter.name')} {name}
        </Text>
      </div>
      <Text as="p">
        <RichText>{strengthening.demand}</RichText>
      </Text>
      <Facts strengthening={strengthening} name={name} />
      {children}
      <StrengtheningActions strengthening={strengthening} name={name} />
    </ExceptionFrame>
  );
}

function Facts({
  strengthening,
  name,
}: {
  readonly strengthening: Strengthening;
  readonly name: string;
}) {
  const t = useText();
  const { origin, extension, ending, firstExpiresAt } = strengthening;
  const ticket = presentTicket(strengthening.ticket);
  const isActive = strengthening.status === 'active';
  return (
    <FactList
      facts={[
        [
          t('exceptions.fact.where'),
          <StricterScope key="where" scope={strengthening.scope} />,
        ],
        [
          t(isActive ? 'stricter.fact.until' : 'stricter.fact.wasUntil'),
          <span key="until">
            {isActive ? (
              <Until at={strengthening.expiresAt} />
            ) : (
              <Instant at={strengthening.expiresAt} />
            )}
            {firstExpiresAt !== undefined && (
              <>
                {' · '}
                {t('stricter.fact.first')} <Instant at={firstExpiresAt} />
              </>
            )}
          </span>,
        ],
        [
          t('exceptions.fact.reason'),
          <RichText key="reason">{strengthening.reason}</RichText>,
        ],
        [
          t('stricter.fact.startedBy'),
          <StepLine
            key="started"
            by={strengthening.startedBy}
            at={strengthening.startedAt}
          />,
        ],
        [
          t('stricter.fact.extended'),
          extension && <StepLine key="extended" {...extension} />,
        ],
        [
          t('stricter.fact.ended'),
          ending && <StepLine key="ended" {...ending} />,
        ],
        [
          t('stricter.fact.origin'),
          origin &&
            `${t(`stricter.origin.${origin.kind}`)}: ${origin.reference}`,
        ],
        [
          t('exceptions.fact.ticket'),
          ticket && <TicketLink key="ticket" ticket={ticket} />,
        ],
        [
          t('exceptions.fact.evidence'),
          <EvidenceLink
            key="evidence"
            entryId={strengthening.ledger.entryId}
            of={name}
          />,
        ],
      ]}
    />
  );
}
