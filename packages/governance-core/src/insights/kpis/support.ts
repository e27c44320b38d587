import type { Kpi } from '../kpi';
import { defineKpi } from '../measure';
import type { ObservedIncident } from '../observations';
import { CHANGES } from '../population';

function countKpi(
  id: string,
  title: string,
  what: string,
  countOf: (incident: ObservedIncident) => number | undefined,
): Kpi {
  return defineKpi(
    {
      id,
      title,
      definition: `${what} of incidents opened in the period.`,
      unit: 'count',
      minSample: 1,
      direction: 'lower',
      source: 'Incidents of the sources that tell it.',
      caveat:
        'A source that does not tell is not zero: such incidents are left out.',
    },
    {
      missing: 'incident of which it is told',
      population: CHANGES,
      isOfPeople: false,
      isAboutChanges: false,
      measure({ incidents }) {
        const counts = incidents
          .map(countOf)
          .filter(count => count !== undefined);
        return {
          value: counts.reduce((sum, count) => sum + count, 0),
          sample: counts.length,
        };
      },
    },
  );
}

/** Incidents that were escalated. */
export const ESCALATIONS = countKpi(
  'escalations',
  'Escalations',
  'Escalations',
  ({ isEscalated }) =>
    isEscalated === undefined ? undefined : Number(isEscalated),
);

/** Tickets of users that incidents led to. */
export const SUPPORT_TICKETS = countKpi(
  'supportTickets',
  'Support tickets',
  'Support tickets',
  ({ supportTickets }) => supportTickets,
);
