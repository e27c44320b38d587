import type { ActivePolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';

/** The tiers of the policy, weakest first. */
export function Tiers({ tiers }: { readonly tiers: ActivePolicy['tiers'] }) {
  const t = useText();
  return (
    <Section title={t('policyPage.tiers.title')}>
      <Text as="p" color="secondary">
        {t('policyPage.tiers.hint')}
      </Text>
      <ol className={shared.rowList}>
        {tiers.map(({ id, title, description }) => (
          <li key={id}>
            <Text weight="bold">{title}</Text> <code>{id}</code>
            {description !== undefined && (
              <Text as="p" variant="body-small" color="secondary">
                {description}
              </Text>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
