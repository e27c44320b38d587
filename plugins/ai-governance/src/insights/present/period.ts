import type { ScorecardPeriod } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Text } from '../../shared/useText';

const month = (at: number) =>
  new Intl.DateTimeFormat(undefined, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(at);

/** A period as people call it; all periods are of the calendar in UTC. */
export function periodName(
  t: Text,
  { id, kind, to }: Pick<ScorecardPeriod, 'id' | 'kind' | 'to'>,
): string {
  const last = month(Date.parse(to) - 1);
  if (kind === 'month') return last;
  if (kind === 'year') return t('insights.period.year', { month: last });
  const [year = '', part = ''] = id.split('-');
  if (kind === 'week')
    return t('insights.period.week', { week: part.replace(/^W0?/, ''), year });
  return t('insights.period.quarter', { quarter: part.slice(1), year });
}
