import type { TierSuggestion } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import shared from '../shared/shared.module.css';
import { useText } from '../shared/useText';
import { suggestionWords } from './suggestionWords';
import { useTiers } from './useTiers';

/** The tier that evidence speaks for, the evidence, and what nobody knows. */
export function Suggestion({
  suggestion,
}: {
  readonly suggestion: TierSuggestion;
}) {
  const t = useText();
  const { tier, strength, evidence, missing } = suggestionWords(
    suggestion,
    useTiers(),
    t,
  );
  return (
    <>
      {tier === undefined ? (
        <Text as="p" color="secondary">
          {t('classification.open.none')}
        </Text>
      ) : (
        <Text as="p">
          <Text weight="bold">{tier}</Text> ({strength})
        </Text>
      )}
      {evidence.length > 0 && (
        <ul className={shared.plainList}>
          {evidence.map(line => (
            <li key={line}>
              <Text variant="body-small">{line}</Text>
            </li>
          ))}
        </ul>
      )}
      {missing.length > 0 && (
        <Text as="p" variant="body-small" color="secondary">
          {t('classification.missing.label')} {missing.join(', ')}
        </Text>
      )}
    </>
  );
}
