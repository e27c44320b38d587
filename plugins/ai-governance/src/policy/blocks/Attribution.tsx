import type { EntityPolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button, Text, Tooltip, TooltipTrigger } from '@backstage/ui';
import { RiQuestionLine } from '@remixicon/react';
import { Section } from '../../shared/Section';
import { useText } from '../../shared/useText';
import styles from '../policy.module.css';
import { presentAttribution, type AttributionView } from '../present';
import { AttributionTrend } from './AttributionTrend';

/** How much of the work is known to be AI-assisted: a lower bound, with the unknown beside it. */
export function Attribution({ policy }: { readonly policy: EntityPolicy }) {
  const t = useText();
  const view = presentAttribution(policy.attribution);
  return (
    <Section title={t('attribution.title', { days: String(view.windowDays) })}>
      {view.state === 'noData' ? (
        <Text as="p" color="secondary">
          {t('attribution.noData', { days: String(view.windowDays) })}
        </Text>
      ) : (
        <Measured view={view} />
      )}
    </Section>
  );
}

function Measured({
  view,
}: {
  readonly view: Extract<AttributionView, { state: 'measured' }>;
}) {
  const t = useText();
  return (
    <div className={styles.stack}>
      <div className={styles.shares}>
        <Text variant="body-large" weight="bold">
          {t('attribution.atLeast', {
            percent: String(view.attributedPercentAtLeast),
          })}
        </Text>
        <Text variant="body-large">
          {t('attribution.unknown', { percent: String(view.unknownPercent) })}
        </Text>
        <Text color="secondary">
          {t('attribution.of', { count: view.changes })}
        </Text>
        <TooltipTrigger>
          <Button
            size="small"
            variant="tertiary"
            iconStart={<RiQuestionLine size={16} />}
          >
            {t('attribution.why')}
          </Button>
          <Tooltip>{t('attribution.whyText')}</Tooltip>
        </TooltipTrigger>
      </div>
      {view.tools.length > 0 && (
        <Text as="p">
          <Text color="secondary">{t('attribution.by')}: </Text>
          {view.tools
            .map(({ tool, changes }) => `${tool} ${changes}`)
            .join(' · ')}
        </Text>
      )}
      <AttributionTrend weeks={view.weeks} trend={view.trend} />
    </div>
  );
}
