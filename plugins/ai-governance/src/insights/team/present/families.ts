import type { KpiDefinition } from '@ai-enablement/backstage-plugin-ai-governance-common';

/** One KPI, or median and p95 of the same span, which are read together. */
export interface KpiFamily {
  readonly id: string;
  readonly title: string;
  /** One, or median and p95. */
  readonly kpis: readonly [KpiDefinition, ...KpiDefinition[]];
}

/** Those that the verdict is about stand first. */
const FIRST = [
  'readyToMerged',
  'defectDensity',
  'findingsPerRelease',
  'satisfaction',
];
const MEDIAN = /Median$/;

function familyOf(
  kpi: KpiDefinition,
  all: readonly KpiDefinition[],
): KpiFamily | undefined {
  if (/P95$/.test(kpi.id)) {
    const median = kpi.id.replace(/P95$/, 'Median');
    if (all.some(({ id }) => id === median)) return undefined;
  }
  const stem = kpi.id.replace(MEDIAN, '');
  const p95 = MEDIAN.test(kpi.id)
    ? all.find(({ id }) => id === `${stem}P95`)
    : undefined;
  if (!p95) return { id: kpi.id, title: kpi.title, kpis: [kpi] };
  return {
    id: stem,
    title: kpi.title.replace(/,[^,]*$/, ''),
    kpis: [kpi, p95],
  };
}

const rank = ({ id }: KpiFamily) => {
  const at = FIRST.indexOf(id);
  return at < 0 ? FIRST.length : at;
};

/** KPIs as they are read: median and p95 side by side, those of the verdict first, then in the order of the registry. */
export function families(kpis: readonly KpiDefinition[]): readonly KpiFamily[] {
  return kpis
    .flatMap(kpi => familyOf(kpi, kpis) ?? [])
    .map((family, at) => ({ family, at }))
    .sort((a, b) => rank(a.family) - rank(b.family) || a.at - b.at)
    .map(({ family }) => family);
}

/** The family that a KPI belongs to, by the id of either; absent when there is none of that name. */
export const familyWith = (
  all: readonly KpiFamily[],
  id: string | undefined,
): KpiFamily | undefined =>
  all.find(
    family => family.id === id || family.kpis.some(kpi => kpi.id === id),
  );
