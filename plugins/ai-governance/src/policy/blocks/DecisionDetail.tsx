import type { DecisionRecord } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import { useId, type ReactNode } from 'react';
import { ApprovalPart } from '../../approvals/blocks/ApprovalPart';
import { FactList } from '../../shared/FactList';
import { Instant } from '../../shared/Instant';
import { useText } from '../../shared/useText';
import styles from '../policy.module.css';
import {
  changeTitle,
  presentObligations,
  presentOutcome,
  shortDigest,
} from '../present';
import { ConditionLine } from './ConditionLine';
import { DecisionEvidence } from './DecisionEvidence';
import { DecisionReasons } from './DecisionReasons';
import { OutcomeWord } from './OutcomeWord';
import { UnmatchedRules } from './UnmatchedRules';

/** Everything about one decision: outcome, reasons, conditions, rules that did not apply, evidence. */
export function DecisionDetail({
  record,
  onOpen,
}: {
  readonly record: DecisionRecord;
  /** Leads to another decision. */
  readonly onOpen: (decisionId: string) => void;
}) {
  const t = useText();
  const { decision } = record;
  const outcome = presentOutcome(decision);
  const obligations = presentObligations(decision.obligations, []);
  return (
    <div className={styles.detail}>
      <div className={styles.stack}>
        <div className={styles.checked}>
          <OutcomeWord outcome={outcome} />
          {outcome.word !== 'preview' && outcome.wouldBe && (
            <Text>{t(`decision.wouldBeEnforced.${outcome.wouldBe}`)}</Text>
          )}
        </div>
        {decision.isPreview && (
          <Text as="p" color="secondary">
            {t('detail.previewHint')}
          </Text>
        )}
        <ChangeFacts record={record} />
      </div>
      {record.approval && (
        <Part title={t('detail.approval')}>
          <ApprovalPart
            record={record}
            approval={record.approval}
            onOpen={onOpen}
          />
        </Part>
      )}
      <Part title={t('detail.reasons')}>
        <DecisionReasons reasons={decision.reasons} />
      </Part>
      <Part title={t('detail.conditions')}>
        {obligations.length === 0 ? (
          <Text as="p" color="secondary">
            {t('detail.noConditions')}
          </Text>
        ) : (
          <ul className={styles.conditions}>
            {obligations.map(item => (
              <ConditionLine key={item.key} obligation={item} />
            ))}
          </ul>
        )}
      </Part>
      <Part title={t('detail.unmatched')}>
        <UnmatchedRules unmatched={decision.unmatched} />
      </Part>
      <Part title={t('detail.evidence')}>
        <DecisionEvidence record={record} />
      </Part>
    </div>
  );
}

function Part({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.stack}>
      <Text as="h3" id={id} variant="body-large" weight="bold">
        {title}
      </Text>
      {children}
    </section>
  );
}

function ChangeFacts({ record }: { readonly record: DecisionRecord }) {
  const t = useText();
  const { decision } = record;
  return (
    <FactList
      facts={[
        [t('detail.change'), `${record.repository} ${changeTitle(record)}`],
        [
          t('detail.commits'),
          <code key="c" title={`${record.baseSha}..${record.headSha}`}>
            {shortDigest(record.baseSha)}..{shortDigest(record.headSha)}
          </code>,
        ],
        [t('detail.decidedAt'), <Instant key="d" at={record.occurredAt} />],
        [
          t('detail.recordedAt'),
          record.recordedAt === record.occurredAt ? undefined : (
            <Instant key="r" at={record.recordedAt} />
          ),
        ],
        [t('detail.phase'), t(`conditions.phase.${decision.phase}`)],
        [
          t('detail.attribution'),
          <AttributionWord key="a" value={decision.attribution} />,
        ],
        [
          t('detail.assistants'),
          decision.assistants.length > 0
            ? decision.assistants.join(', ')
            : undefined,
        ],
        [t('detail.components'), <Scopes key="s" scopes={decision.scopes} />],
      ]}
    />
  );
}

const ATTRIBUTIONS = ['ai', 'mixed', 'human', 'unknown'] as const;

function AttributionWord({ value }: { readonly value: string }) {
  const t = useText();
  const known = ATTRIBUTIONS.find(attribution => attribution === value);
  return <>{known ? t(`decision.attribution.${known}`) : value}</>;
}

function Scopes({
  scopes,
}: {
  readonly scopes: DecisionRecord['decision']['scopes'];
}) {
  const t = useText();
  return (
    <ul className={styles.plainList}>
      {scopes.map((scope, index) => (
        <li key={index}>
          {scope.entityRef ? (
            <EntityRefLink entityRef={scope.entityRef} />
          ) : (
            '–'
          )}
          {': '}
          {t('fact.tier')} <code>{scope.tier.effective}</code>
          {scope.isCritical && `, ${t('fact.critical').toLocaleLowerCase()}`}
          {`, ${t('fact.stage')} ${scope.stage}, `}
          {t('detail.files', { count: scope.files })}
        </li>
      ))}
    </ul>
  );
}
