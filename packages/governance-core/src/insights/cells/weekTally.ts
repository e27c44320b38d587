import { EXPOSURE_DAYS } from '../kpis/defectDensity';
import type { TeamPeriod } from '../observations';

const EXPOSURE_MS = EXPOSURE_DAYS * 86_400_000;

/** What drift charts count of one week. */
export interface WeekTally {
  readonly changes: number;
  /** Distinct defects found within the exposure. */
  readonly defects: number;
  readonly releases: number;
  readonly findings: number;
}

/** Counts a week, whole numbers that the values of KPIs no longer tell. */
export function weekTally({ changes, releases }: TeamPeriod): WeekTally {
  const defects = changes.flatMap(({ mergedAt, defects: found }) => [
    ...new Set(
      found
        .filter(
          ({ foundAt }) =>
            foundAt >= mergedAt && foundAt < mergedAt + EXPOSURE_MS,
        )
        .map(({ fix }) => fix),
    ),
  ]).length;
  return {
    changes: changes.length,
    defects,
    releases: releases.length,
    findings: releases.flatMap(({ newFindings }) => newFindings).length,
  };
}
