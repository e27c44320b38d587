import type { Kpi, KpiDefinition } from '../kpi';
import { defineKpi, hoursBetween } from '../measure';
import { CHANGES } from '../population';
import { durationQuantile } from '../statistics';

function fixKpi(
  p: number,
  words: Pick<KpiDefinition, 'id' | 'title' | 'minSample'>,
): Kpi {
  return defineKpi(
    {
      ...words,
      definition:
        'Hours from the report of a critical bug to its fix in the default branch, by Kaplan and Meier: one that is open counts as long as it has been open.',
      unit: 'hours',
      direction: 'lower',
      source: 'Bugs of the trackers that are connected.',
      caveat:
        'While too many are open it is only known to be more than the longest.',
    },
    {
      missing: 'critical bug',
      population: CHANGES,
      isOfPeople: false,
      isAboutChanges: false,
      measure({ criticalBugs, now }) {
        const found = durationQuantile(
          criticalBugs.flatMap(({ openedAt, fixedAt }) => {
            const length = hoursBetween(openedAt, fixedAt ?? now);
            return length === undefined
              ? []
              : [{ length, hasEnded: fixedAt !== undefined }];
          }),
          p,
        );
        return {
          value: found?.length,
          sample: criticalBugs.length,
          ...(found?.kind === 'moreThan' ? { isAtLeast: true } : {}),
        };
      },
    },
  );
}

/** How long critical bugs live. */
export const TIME_TO_FIX = [
  fixKpi(0.5, {
    id: 'timeToFixMedian',
    title: 'Time to fix critical bugs, median',
    minSample: 3,
  }),
  fixKpi(0.95, {
    id: 'timeToFixP95',
    title: 'Time to fix critical bugs, p95',
    minSample: 20,
  }),
] as const;
