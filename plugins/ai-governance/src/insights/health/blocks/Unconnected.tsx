import type { SourceHealth } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { FactList } from '../../../shared/FactList';
import { RichText } from '../../../shared/RichText';
import { Section } from '../../../shared/Section';
import { useText } from '../../../shared/useText';

interface UnconnectedProps {
  readonly sources: readonly SourceHealth[];
}

/** Sources that could tell more, each with how to connect it; nothing without any. */
export function Unconnected({ sources }: UnconnectedProps) {
  const t = useText();
  if (sources.length === 0) return null;
  return (
    <Section title={t('insights.health.state.notConfigured')}>
      <FactList
        facts={sources.map(({ id, title }) => [
          title,
          <RichText key={id}>
            {t('insights.health.fix.notConfigured', { id })}
          </RichText>,
        ])}
      />
    </Section>
  );
}
