import type { EntityPolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import type { ReactNode } from 'react';
import { DisclosureButton, useDisclosure } from '../../shared/Disclosure';
import { RichText } from '../../shared/RichText';
import { useText } from '../../shared/useText';
import styles from '../policy.module.css';
import { presentSummary, presentTier } from '../present';
import { TierSources } from './TierSources';

/** Tier, criticality, stage, repository and policy in one row; where the tier comes from on demand. */
export function Facts({ policy }: { readonly policy: EntityPolicy }) {
  const t = useText();
  const sources = useDisclosure();
  const summary = presentSummary(policy);
  return (
    <div>
      <div className={styles.facts}>
        <Fact term={t('fact.tier')}>
          <Text weight="bold">{summary.tierTitle ?? t('fact.noTier')}</Text>
          {policy.tier.because !== policy.status.because && (
            <span className={styles.factBecause}>
              <RichText>{policy.tier.because}</RichText>
            </span>
          )}
          <DisclosureButton state={sources} label={t('tier.whereFrom')}>
            {t('tier.sources')}
          </DisclosureButton>
        </Fact>
        <Fact term={t('fact.critical')}>
          <Text weight="bold">
            {t(summary.isCritical ? 'fact.isCritical' : 'fact.isNotCritical')}
          </Text>
        </Fact>
        <Fact term={t('fact.stage')}>
          <Text weight="bold">{t(`stage.${summary.stage}`)}</Text>
        </Fact>
        <Fact term={t('fact.repository')}>
          <Text weight="bold">
            {policy.repository ?? t('fact.noRepository')}
          </Text>
        </Fact>
        <Fact term={t('fact.policy')}>
          <span title={policy.policy.digest}>
            <Text weight="bold">{policy.policy.title}</Text>
          </span>
        </Fact>
      </div>
      {sources.isOpen && (
        <div id={sources.id} className={styles.behind}>
          <TierSources tier={presentTier(policy)} />
        </div>
      )}
    </div>
  );
}

function Fact({
  term,
  children,
}: {
  readonly term: string;
  readonly children: ReactNode;
}) {
  return (
    <span className={styles.fact}>
      <Text color="secondary">{term}</Text>
      {children}
    </span>
  );
}
