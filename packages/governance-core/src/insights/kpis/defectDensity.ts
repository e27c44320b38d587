import type { Kpi } from '../kpi';
import { defineKpi } from '../measure';
import type { DefectMethod, ObservedChange, TeamPeriod } from '../observations';
import { CHANGES } from '../population';
import { DEFECT_METHODS } from '../signals';
import { poissonInterval } from '../statistics';

/** For how long after its merge a change is watched. */
export const EXPOSURE_DAYS = 30;
const EXPOSURE_MS = EXPOSURE_DAYS * 86_400_000;

const TITLES: Readonly<Record<DefectMethod, string>> = {
  revert: 'reverts',
  linkedBug: 'linked bugs',
  hotfix: 'hotfixes',
  szz: 'SZZ',
  incident: 'incidents',
};

/** Distinct fixes of what the changes brought, found within the exposure. */
function defectsOf(
  changes: readonly ObservedChange[],
  methods: readonly DefectMethod[],
): number {
  return changes.reduce((sum, { mergedAt, defects }) => {
    const counted = defects.filter(
      ({ method, foundAt }) =>
        methods.includes(method) &&
        foundAt >= mergedAt &&
        foundAt < mergedAt + EXPOSURE_MS,
    );
    return sum + new Set(counted.map(({ fix }) => fix)).size;
  }, 0);
}

function measureDensity(
  { changes, window, now }: TeamPeriod,
  methods: readonly DefectMethod[],
) {
  const defects = defectsOf(changes, methods);
  const per = (count: number) => (100 * count) / changes.length;
  return {
    value: changes.length === 0 ? undefined : per(defects),
    sample: changes.length,
    interval: () => {
      const { low, high } = poissonInterval(defects);
      return { low: per(low), high: per(high) };
    },
    isMature: window.to + EXPOSURE_MS <= now,
  };
}

function densityKpi(
  id: string,
  by: string,
  methods: readonly DefectMethod[],
): Kpi {
  return defineKpi(
    {
      id,
      title: `Defects after merge, by ${by}`,
      definition: `Distinct defects found within ${EXPOSURE_DAYS} days after the merge of the change that brought them, for each 100 changes merged in the period.`,
      unit: 'per100Changes',
      minSample: 20,
      direction: 'lower',
      source:
        'Reverts, bugs closed by a fix, hotfixes, the history of lines (SZZ), incidents: each method by itself and all together.',
      caveat:
        'Splitting changes lowers it, so the count stands beside it. Changes merged less than 30 days ago are immature and not judged.',
    },
    {
      missing: 'merged change',
      population: CHANGES,
      measure: period => measureDensity(period, methods),
    },
  );
}

/** By all methods together, then by each. */
export const DEFECT_DENSITY: readonly Kpi[] = [
  densityKpi('defectDensity', 'any method', DEFECT_METHODS),
  ...DEFECT_METHODS.map(method =>
    densityKpi(
      `defectDensity${method[0]!.toUpperCase()}${method.slice(1)}`,
      TITLES[method],
      [method],
    ),
  ),
];
