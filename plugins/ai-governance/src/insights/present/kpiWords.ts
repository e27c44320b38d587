import type { KpiDefinition } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Text } from '../../shared/useText';
import { kpiMeaningMessages } from '../messages/kpiMeanings';
import { kpiTitleMessages } from '../messages/kpiTitles';

const keyOf =
  <Known extends object>(known: Known) =>
  (id: string): (keyof Known & string) | undefined =>
    Object.hasOwn(known, id) ? (id as keyof Known & string) : undefined;

const titleOf = keyOf(kpiTitleMessages);
const meaningOf = keyOf(kpiMeaningMessages);

/** KPIs that share their meaning, by what their ids begin with or are. */
const familyOf = (id: string): string => {
  if (id.startsWith('defectDensity')) return 'defectDensity';
  if (id === 'severeFindingsPerRelease') return 'findingsPerRelease';
  return id.replace(/(Median|P95)$/, '');
};

/** A KPI in the reader's language; one that is not known here, of a newer backend, in the words of the API. */
export function inWords(t: Text, kpi: KpiDefinition): KpiDefinition {
  const title = titleOf(kpi.id);
  const family = meaningOf(familyOf(kpi.id));
  return {
    ...kpi,
    ...(title && { title: t(`insights.kpiTitle.${title}`) }),
    ...(family && {
      definition: t(`insights.kpiMeaning.${family}.definition`),
      caveat: t(`insights.kpiMeaning.${family}.caveat`),
      source: t(`insights.kpiMeaning.${family}.source`),
    }),
  };
}
