import type { TierRequest } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { useText } from '../shared/useText';
import { useTiers } from './useTiers';
import { tierWords } from './words';

/** What is asked for, what was, and what would come of it. */
export function RequestWords({ request }: { readonly request: TierRequest }) {
  const t = useText();
  const tiers = useTiers();
  const { tier, isCritical, from, comesTo } = request;
  const asked = tierWords({ tier, isCritical }, tiers, t);
  return (
    <>
      <Text as="p">{t('classification.asked.wants', { what: asked })}</Text>
      <Text as="p" color="secondary">
        {t('classification.asked.from', { what: tierWords(from, tiers, t) })}{' '}
        {comesTo &&
          t('classification.asked.comesTo', {
            what: tierWords(comesTo, tiers, t),
          })}
      </Text>
    </>
  );
}
