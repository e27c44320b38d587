import type { Kpi, KpiDefinition } from '../kpi';
import { defineKpi, hoursBetween, peopleOf } from '../measure';
import type { EpochMs, ObservedChange } from '../observations';
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

function spanKpi(
  span: Span,
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
      measure({ changes }) {
        const measured = changes.flatMap(change => {
          const hours = change.isBot
            ? undefined
            : hoursBetween(span.from(change), span.to(change));
          return hours === undefined ? [] : [{ hours, author: change.author }];
        });
        const sorted = ascending(measured.map(({ hours }) => hours));
        return {
          value: quantile(sorted, p),
          sample: sorted.length,
          interval: quantileInterval(sorted, p),
          people: peopleOf(measured.map(({ author }) => author)),
        };
      },
    },
  );
}

/** Median and p95 of one span, each a KPI of its own, since percentiles never average. */
export const spanKpis = (span: Span): readonly [Kpi, Kpi] => [
  spanKpi(span, 0.5, {
    id: `${span.id}Median`,
    title: `${span.title}, median`,
    minSample: LEAST_FOR_MEDIAN,
  }),
  spanKpi(span, 0.95, {
    id: `${span.id}P95`,
    title: `${span.title}, p95`,
    minSample: LEAST_FOR_P95,
  }),
];
