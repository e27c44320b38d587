import type { PlaybookAudience } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { plainWords } from '@ai-enablement/governance-core';
import { parseEntityRef } from '@backstage/catalog-model';
import type { Text } from '../../shared/useText';

const LISTS = ['groups', 'tiers', 'stages', 'languages', 'areas'] as const;

/** Whom a playbook is for, in words: each condition that it names, all of which must match. */
export function audienceWords(audience: PlaybookAudience, t: Text): string {
  const parts = LISTS.flatMap(list => {
    const names = namesOf(audience, list, t);
    return names.length === 0
      ? []
      : [t(`playbooks.audience.${list}`, { names: anyOf(names) })];
  });
  return parts.length === 0
    ? t('playbooks.audience.everybody')
    : parts.join(' · ');
}

function namesOf(
  audience: PlaybookAudience,
  list: (typeof LISTS)[number],
  t: Text,
): readonly string[] {
  switch (list) {
    case 'groups':
      return audience.groups.map(ref => parseEntityRef(ref).name);
    case 'stages':
      return audience.stages.map(stage => t(`stage.${stage}`));
    case 'languages':
      return audience.languages;
    default:
      return audience[list].map(plainWords);
  }
}

/** One or another. */
const anyOf = (names: readonly string[]): string =>
  new Intl.ListFormat(undefined, { type: 'disjunction' }).format(names);
