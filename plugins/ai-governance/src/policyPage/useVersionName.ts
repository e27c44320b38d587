import type { PolicyVersion } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useText } from '../shared/useText';

const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** Gives the name of a version: its number, or for what has none the day it was proposed. */
export function useVersionName(): (
  version: Pick<PolicyVersion, 'number' | 'proposedAt'>,
) => string {
  const t = useText();
  return ({ number, proposedAt }) =>
    number === undefined
      ? t('policyPage.versions.draftOf', {
          date: DAY.format(new Date(proposedAt)),
        })
      : t('policyPage.versions.numbered', { number: String(number) });
}
