import type { Kpi, KpiDefinition } from '../kpi';
import { defineKpi } from '../measure';
import { changesWhere } from '../population';
import {
  ascending,
  quantile,
  quantileInterval,
  wilsonInterval,
} from '../statistics';

const SOURCE = 'Decisions of the gate on merged changes.';

const DECIDED = changesWhere(
  'changesDecidedOn',
  ({ gate }) => gate !== undefined,
);
const DENIED = changesWhere(
  'deniedChanges',
  ({ gate }) => gate?.wasDenied === true,
);

function waitingKpi(
  p: number,
  words: Pick<KpiDefinition, 'id' | 'title' | 'minSample'>,
): Kpi {
  return defineKpi(
    {
      ...words,
      definition:
        'Hours for which the gate alone held a change that was merged; 0 for one that it never held.',
      unit: 'hours',
      direction: 'lower',
      source: SOURCE,
      caveat:
        'Waiting for a review that the policy asks for counts as waiting for the reviewer, not for the gate.',
    },
    {
      missing: 'merged change that the gate decided on',
      population: DECIDED,
      measure({ changes }) {
        const sorted = ascending(
          changes.flatMap(({ gate }) => gate?.waitingHours ?? []),
        );
        return {
          value: quantile(sorted, p),
          sample: sorted.length,
          interval: () => quantileInterval(sorted, p),
        };
      },
    },
  );
}

/** How long the gate made changes wait. */
export const GATE_WAITING = [
  waitingKpi(0.5, {
    id: 'gateWaitingMedian',
    title: 'Waiting for the gate, median',
    minSample: 5,
  }),
  waitingKpi(0.95, {
    id: 'gateWaitingP95',
    title: 'Waiting for the gate, p95',
    minSample: 20,
  }),
] as const;

/** Share of denials that did not stand. */
export const OVERTURNED_DENIALS = defineKpi(
  {
    id: 'overturnedDenials',
    title: 'Denials overturned',
    definition:
      'Denied changes that were waived, passed by break-glass or by a later decision, over all denied ones.',
    unit: 'ratio',
    minSample: 5,
    direction: 'lower',
    source: SOURCE,
    caveat: 'A rule that is often overturned is wrong, or not understood.',
  },
  {
    missing: 'denied change',
    population: DENIED,
    measure({ changes }) {
      const denied = changes.filter(({ gate }) => gate?.wasDenied);
      const overturned = denied.filter(({ gate }) => gate?.isOverturned).length;
      return {
        value: denied.length === 0 ? undefined : overturned / denied.length,
        sample: denied.length,
        interval: () => wilsonInterval(overturned, denied.length),
      };
    },
  },
);
