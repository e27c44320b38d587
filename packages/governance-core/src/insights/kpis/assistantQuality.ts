import type { Kpi, KpiDefinition } from '../kpi';
import { defineKpi } from '../measure';
import type { ObservedRequests } from '../observations';
import type { Population } from '../population';
import {
  ascending,
  quantile,
  quantileInterval,
  wilsonInterval,
} from '../statistics';

const SOURCE = 'Telemetry of assistants (OpenTelemetry).';

const requestsBy = (
  id: string,
  countOf: (report: ObservedRequests) => number,
): Population => ({
  id,
  observe: ({ requests }) =>
    requests
      .filter(report => countOf(report) > 0)
      .map(report => ({
        ...(report.person !== undefined && { person: report.person }),
        at: report.at,
        count: countOf(report),
      })),
});
const REQUESTS = requestsBy('requests', ({ requests }) => requests);
const TIMED_REQUESTS = requestsBy(
  'timedRequests',
  ({ latenciesMs }) => latenciesMs.length,
);

/** Share of requests to assistants that failed. */
export const ASSISTANT_ERRORS = defineKpi(
  {
    id: 'assistantErrors',
    title: 'Assistant errors',
    definition:
      'Requests to assistants that ended in an error, over all requests.',
    unit: 'ratio',
    minSample: 20,
    direction: 'lower',
    source: SOURCE,
    caveat: 'Only assistants that send telemetry are in it.',
  },
  {
    missing: 'request to an assistant',
    population: REQUESTS,
    isAboutChanges: false,
    measure({ requests }) {
      const all = requests.reduce((sum, each) => sum + each.requests, 0);
      const errors = Math.min(
        all,
        requests.reduce((sum, each) => sum + each.errors, 0),
      );
      return {
        value: all === 0 ? undefined : errors / all,
        sample: all,
        interval: () => wilsonInterval(errors, all),
      };
    },
  },
);

function latencyKpi(
  p: number,
  words: Pick<KpiDefinition, 'id' | 'title' | 'minSample'>,
): Kpi {
  return defineKpi(
    {
      ...words,
      definition: 'Milliseconds that assistants took to answer a request.',
      unit: 'milliseconds',
      direction: 'lower',
      source: SOURCE,
      caveat: 'Long answers take long: it rises with what is asked.',
    },
    {
      missing: 'timed request to an assistant',
      population: TIMED_REQUESTS,
      isAboutChanges: false,
      measure({ requests }) {
        const sorted = ascending(
          requests.flatMap(({ latenciesMs }) => latenciesMs),
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

/** How long assistants take. */
export const ASSISTANT_LATENCY = [
  latencyKpi(0.5, {
    id: 'assistantLatencyMedian',
    title: 'Assistant latency, median',
    minSample: 20,
  }),
  latencyKpi(0.95, {
    id: 'assistantLatencyP95',
    title: 'Assistant latency, p95',
    minSample: 20,
  }),
] as const;
