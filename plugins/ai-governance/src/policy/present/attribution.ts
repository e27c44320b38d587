import type { EntityPolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { attributedAiShare } from '@ai-enablement/governance-core';

/** One week of the sparkline; `share` (0–1) is absent in a week without changes. */
export interface WeekView {
  readonly week: string;
  readonly changes: number;
  readonly attributed: number;
  readonly share?: number;
}

/** Attribution of the window. */
export type AttributionView =
  | { readonly state: 'noData'; readonly windowDays: number }
  | {
      readonly state: 'measured';
      readonly windowDays: number;
      readonly changes: number;
      /** Changes that carry evidence of AI. */
      readonly attributed: number;
      readonly human: number;
      readonly unknown: number;
      /** Percent, rounded down: at least this much. */
      readonly attributedPercentAtLeast: number;
      readonly unknownPercent: number;
      /** Most changes first. */
      readonly tools: readonly {
        readonly tool: string;
        readonly changes: number;
      }[];
      readonly weeks: readonly WeekView[];
      /** `point` when only one week has changes: a line would claim a trend. */
      readonly trend: 'none' | 'point' | 'line';
    };

/** The share that is known to be AI-assisted as a lower bound, with the unknown beside it. */
export function presentAttribution(
  attribution: EntityPolicy['attribution'],
): AttributionView {
  const { windowDays, changes, ai, mixed, human, unknown } = attribution;
  const share = attributedAiShare({ ai, mixed, human, unknown });
  if (share.kind === 'notEnoughData') return { state: 'noData', windowDays };
  const weeks = attribution.weeks.map(toWeek);
  const measured = weeks.filter(week => week.share !== undefined).length;
  return {
    state: 'measured',
    windowDays,
    changes,
    attributed: ai + mixed,
    human,
    unknown,
    attributedPercentAtLeast: Math.floor(100 * share.value),
    unknownPercent: Math.round((100 * unknown) / changes),
    tools: [...attribution.tools].sort((a, b) => b.changes - a.changes),
    weeks,
    trend: trendOf(measured),
  };
}

function toWeek(week: EntityPolicy['attribution']['weeks'][number]): WeekView {
  return {
    ...week,
    share: week.changes === 0 ? undefined : week.attributed / week.changes,
  };
}

function trendOf(measuredWeeks: number): 'none' | 'point' | 'line' {
  if (measuredWeeks === 0) return 'none';
  return measuredWeeks === 1 ? 'point' : 'line';
}
