import {
  monthOf,
  publicationOf,
  quarterOf,
} from '@ai-enablement/governance-core';
import type { Read } from '../../reachModel';

/** Reads of a closed period; figures are absent where too few people are behind them, or none. */
export interface ReadingFigures {
  /** `2026-10` or `2026-Q3`. */
  readonly period: string;
  /** People; of months alone, since the people of a quarter less those of its months would tell of few. */
  readonly readers?: number;
  /** Days on which somebody opened it, each person's by itself. */
  readonly reads?: number;
}

/** The last closed month and quarter. */
export interface ClosedPeriods {
  readonly month: ReturnType<typeof monthOf>;
  readonly quarter: ReturnType<typeof quarterOf>;
  /** UTC days that hold both, the end exclusive. */
  readonly from: string;
  readonly to: string;
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The last month and quarter that have ended at an instant. */
export function closedPeriods(now: string): ClosedPeriods {
  const at = Date.parse(now);
  const month = monthOf(monthOf(at).window.from - 1);
  const quarter = quarterOf(quarterOf(at).window.from - 1);
  return {
    ...{ month, quarter },
    from: dayOf(Math.min(month.window.from, quarter.window.from)),
    to: dayOf(Math.max(month.window.to, quarter.window.to)),
  };
}

/** Figures of one playbook: what the rule of publication lets through of its reads, which are all those of the periods. */
export function readingFigures(
  reads: readonly Pick<Read, 'person' | 'on'>[],
  { month, quarter }: ClosedPeriods,
  { now, minimum }: { readonly now: string; readonly minimum: number },
): { readonly month: ReadingFigures; readonly quarter: ReadingFigures } {
  const observations = reads.map(({ person, on }) => ({
    person,
    at: Date.parse(on),
    segments: [],
  }));
  const publication = publicationOf({
    ...{ observations, minimum },
    now: Date.parse(now),
  });
  const within = ({ id, window }: ClosedPeriods['month']) =>
    publication.isPublished(id, { axis: 'all', value: '' })
      ? observations.filter(({ at }) => at >= window.from && at < window.to)
      : undefined;
  const ofMonth = within(month);
  const ofQuarter = within(quarter);
  return {
    month: {
      period: month.id,
      ...(ofMonth && {
        readers: new Set(ofMonth.map(({ person }) => person)).size,
        reads: ofMonth.length,
      }),
    },
    quarter: {
      period: quarter.id,
      ...(ofQuarter && { reads: ofQuarter.length }),
    },
  };
}
