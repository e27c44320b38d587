import type { Kpi, KpiDefinition } from '../kpi';
import { defineKpi, hoursBetween } from '../measure';
import type { EpochMs, ObservedChange } from '../observations';
import { changesWhere, type Population } from '../population';
import { ascending, quantile, quantileInterval } from '../statistics';

/** Fewer changes than this have no median worth showing. */
const LEAST_FOR_MEDIAN = 5;
/** A p95 of fewer than this is the slowest change and nothing else. */
const LEAST_FOR_P95 = 20;

/** A part of the way of a change. */
export interface Span {
  /** Stem of the ids. */
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly caveat: string;
  /** `undefined` where it was not measured; such a change is left out, and is not 0. */
  readonly from: (change: ObservedChange) => EpochMs | undefined;
  readonly to: (change: ObservedChange) => EpochMs | undefined;
}

/** When a change was ready for review; one that was never a draft was so when it was opened. */
export const readyForReview = ({
  readyAt,
  openedAt,
}: ObservedChange): EpochMs => readyAt ?? openedAt;

/** Hours of a span of a change; `undefined` for a bot, and where an end was not measured. */
const hoursOf = (span: Span, change: ObservedChange) =>
  change.isBot ? undefined : hoursBetween(span.from(change), span.to(change));

function spanKpi(
  span: Span,
  population: Population,
  p: number,
  words: Pick<KpiDefinition, 'id' | 'title' | 'minSample'>,
): Kpi {
  return defineKpi(
    {
      ...words,
      definition: span.definition,
      unit: 'hours',
      direction: 'lower',
      source: 'Changes as their hosts tell them; those of bots are left out.',
      caveat: span.caveat,
    },
    {
      missing: `merged change with both ends of ${span.title.toLowerCase()}`,
      population,
      measure({ changes }) {
        const sorted = ascending(
          changes.flatMap(change => hoursOf(span, change) ?? []),
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

/** Median and p95 of one span, each a KPI of its own, since percentiles never average. */
export function spanKpis(span: Span): readonly [Kpi, Kpi] {
  const population = changesWhere(
    `changesWith${span.id[0]!.toUpperCase()}${span.id.slice(1)}`,
    change => hoursOf(span, change) !== undefined,
  );
  return [
    spanKpi(span, population, 0.5, {
      id: `${span.id}Median`,
      title: `${span.title}, median`,
      minSample: LEAST_FOR_MEDIAN,
    }),
    spanKpi(span, population, 0.95, {
      id: `${span.id}P95`,
      title: `${span.title}, p95`,
      minSample: LEAST_FOR_P95,
    }),
  ];
}
