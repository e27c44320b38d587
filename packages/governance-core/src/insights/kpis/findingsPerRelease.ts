import type { Kpi } from '../kpi';
import { defineKpi } from '../measure';
import { CHANGES } from '../population';
import { poissonInterval } from '../statistics';

function findingsKpi(
  id: string,
  title: string,
  severities?: readonly string[],
): Kpi {
  return defineKpi(
    {
      id,
      title,
      definition:
        'Findings of security scanners that are first seen between a release and the one before, for each release.',
      unit: 'perRelease',
      minSample: 1,
      direction: 'lower',
      source:
        'SARIF reports and the alerts of code hosts; suppressed findings are left out.',
      caveat: 'A new scanner or rule finds what was there before.',
    },
    {
      missing: 'release',
      population: CHANGES,
      isOfPeople: false,
      isAboutChanges: false,
      measure({ releases }) {
        const counts = releases.map(
          ({ newFindings }) =>
            newFindings.filter(
              ({ severity }) => !severities || severities.includes(severity),
            ).length,
        );
        const all = counts.reduce((sum, count) => sum + count, 0);
        return {
          value: releases.length === 0 ? undefined : all / releases.length,
          sample: releases.length,
          interval: () => {
            const { low, high } = poissonInterval(all);
            return {
              low: low / releases.length,
              high: high / releases.length,
            };
          },
        };
      },
    },
  );
}

/** Of all severities, and of those that hold releases. */
export const FINDINGS_PER_RELEASE = [
  findingsKpi('findingsPerRelease', 'Security findings per release'),
  findingsKpi(
    'severeFindingsPerRelease',
    'Critical and high findings per release',
    ['critical', 'high'],
  ),
] as const;
