import type { EntityPolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button, Text } from '@backstage/ui';
import { DisclosureButton, useDisclosure } from '../../shared/Disclosure';
import { Instant } from '../../shared/Instant';
import { RichText } from '../../shared/RichText';
import { Section } from '../../shared/Section';
import { useText } from '../../shared/useText';
import styles from '../policy.module.css';
import { presentDecisions, type DecisionLineView } from '../present';
import { CheckCommand } from './CheckCommand';
import { OutcomeWord } from './OutcomeWord';

interface RecentDecisionsProps {
  readonly policy: EntityPolicy;
  readonly onOpen: (decisionId: string) => void;
}

/** What was decided lately, and why. */
export function RecentDecisions({ policy, onOpen }: RecentDecisionsProps) {
  const t = useText();
  const decisions = presentDecisions(policy.recentDecisions);
  return (
    <Section title={t('decision.title')}>
      {decisions.length === 0 ? (
        <div className={styles.stack}>
          <Text as="p" color="secondary">
            {t(
              policy.repository
                ? 'decision.empty'
                : 'decision.emptyNoRepository',
            )}
          </Text>
          {policy.repository && <CheckCommand policy={policy} />}
        </div>
      ) : (
        <ul className={styles.decisions}>
          {decisions.map(decision => (
            <DecisionLine
              key={decision.id}
              decision={decision}
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}

function DecisionLine({
  decision,
  onOpen,
}: {
  readonly decision: DecisionLineView;
  readonly onOpen: (decisionId: string) => void;
}) {
  const t = useText();
  const reasons = useDisclosure();
  const { outcome } = decision;
  return (
    <li className={styles.decision}>
      <div className={styles.decisionHead}>
        <Button
          size="small"
          variant="tertiary"
          className={styles.decisionTitle}
          aria-label={t('decision.open', { title: decision.title })}
          onPress={() => onOpen(decision.id)}
        >
          {decision.title}
        </Button>
        <OutcomeWord outcome={outcome} />
        <Text>
          <ConditionCount conditions={decision.conditions} />
        </Text>
      </div>
      <div className={styles.decisionHead}>
        <Text variant="body-small" color="secondary">
          <Instant at={decision.occurredAt} /> ·{' '}
          {t(`decision.attribution.${decision.attribution}`)}
          {outcome.word !== 'preview' &&
            outcome.wouldBe &&
            ` · ${t(`decision.wouldBeEnforced.${outcome.wouldBe}`)}`}
        </Text>
        <span className={styles.decisionReasons}>
          {decision.because.length > 0 && (
            <DisclosureButton
              state={reasons}
              label={`${t('decision.reasons')}: ${decision.title}`}
            >
              {t('decision.reasons')}
            </DisclosureButton>
          )}
        </span>
      </div>
      {reasons.isOpen && (
        <ul id={reasons.id} className={styles.behind}>
          {decision.because.map((reason, index) => (
            <li key={index}>
              <RichText>{reason}</RichText>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function ConditionCount({
  conditions: { total, open },
}: {
  readonly conditions: DecisionLineView['conditions'];
}) {
  const t = useText();
  if (total === 0) return <>{t('decision.noConditions')}</>;
  if (open === 0) return <>{t('decision.allMet', { count: total })}</>;
  return <>{t('decision.openOf', { count: total, open: String(open) })}</>;
}
