import type { EntityPolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button, Text } from '@backstage/ui';
import { RiRefreshLine } from '@remixicon/react';
import { Instant } from '../../shared/Instant';
import { Section } from '../../shared/Section';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import styles from '../policy.module.css';
import { COMPLIANCE_TONE, presentObligations } from '../present';
import { ConditionLine } from './ConditionLine';

interface ConditionsProps {
  readonly policy: EntityPolicy;
  readonly isChecking: boolean;
  readonly onRecheck: () => void;
  readonly onOpenDecision: (decisionId: string) => void;
}

/** The conditions that apply here, each with what was last seen of it. */
export function Conditions({
  policy,
  isChecking,
  onRecheck,
  onOpenDecision,
}: ConditionsProps) {
  const t = useText();
  const obligations = presentObligations(policy.obligations, policy.rules);
  const { observedAt, observedIn } = policy;
  return (
    <Section
      title={t('conditions.title')}
      aside={
        <Button
          size="small"
          variant="secondary"
          isPending={isChecking}
          iconStart={<RiRefreshLine size={16} />}
          onPress={onRecheck}
        >
          {t('tab.recheck')}
        </Button>
      }
    >
      <div className={styles.stack}>
        <div className={styles.checked}>
          <StateWord tone={COMPLIANCE_TONE[policy.compliance]}>
            {t(`compliance.${policy.compliance}`)}
          </StateWord>
          {observedAt && (
            <Text color="secondary" variant="body-small">
              {t('conditions.checked')}: <Instant at={observedAt} />
            </Text>
          )}
          {observedIn && (
            <Button
              size="small"
              variant="tertiary"
              className={styles.decisionTitle}
              onPress={() => onOpenDecision(observedIn)}
            >
              {t('conditions.inDecision')}
            </Button>
          )}
        </div>
        {obligations.length === 0 && (
          <Text as="p" color="secondary">
            {t('conditions.none')}
          </Text>
        )}
        {obligations.length > 0 && !observedAt && (
          <Text as="p" color="secondary">
            {t('conditions.never')}
          </Text>
        )}
        {obligations.length > 0 && (
          <ul className={styles.conditions}>
            {obligations.map(item => (
              <ConditionLine
                key={item.key}
                obligation={item}
                entityRef={policy.entityRef}
              />
            ))}
          </ul>
        )}
      </div>
    </Section>
  );
}
