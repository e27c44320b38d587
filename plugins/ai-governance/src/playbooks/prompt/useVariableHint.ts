import type { PlaybookVariable } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { plainWords } from '@ai-enablement/governance-core';
import { useText, type Text } from '../../shared/useText';

/** What to enter, how much, and what never; absent when there is nothing to say. */
export function useVariableHint(
  variable: PlaybookVariable,
): string | undefined {
  const t = useText();
  const { description, maxLength, holds, neverShare } = variable;
  const words = [
    description,
    maxLength === undefined
      ? undefined
      : t('playbooks.prompt.atMost', { number: String(maxLength) }),
    rangeOf(variable, t),
    holds === undefined
      ? undefined
      : t('playbooks.prompt.holds', { names: plainWords(holds) }),
    neverShare.length === 0
      ? undefined
      : t('playbooks.prompt.neverShare', {
          names: new Intl.ListFormat(undefined, { type: 'disjunction' }).format(
            neverShare.map(plainWords),
          ),
        }),
  ].filter(word => word !== undefined);
  return words.length === 0 ? undefined : words.join(' ');
}

function rangeOf(
  { minimum, maximum }: PlaybookVariable,
  t: Text,
): string | undefined {
  if (minimum !== undefined && maximum !== undefined)
    return t('playbooks.prompt.between', {
      minimum: String(minimum),
      maximum: String(maximum),
    });
  if (minimum !== undefined)
    return t('playbooks.prompt.from', { minimum: String(minimum) });
  return maximum === undefined
    ? undefined
    : t('playbooks.prompt.upTo', { maximum: String(maximum) });
}
