import type { ExtractedSignal } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';

const point = z.object({
  /** Of the series and its start; of a delta also its end. */
  series: z.string(),
  person: z.string(),
  /** On which it counts. */
  day: z.string(),
  /** On which it was seen last. */
  lastDay: z.string(),
  endMs: z.number(),
  isCumulative: z.boolean(),
  measure: z.string(),
  value: z.number(),
  model: z.string().optional(),
});

/** A point as it is kept. */
export type KeptPoint = z.output<typeof point>;

/** Points of one export as they are kept. */
export const keptPoints = z.object({ points: z.array(point) });

/**
 * One signal for each point. A newer point of a cumulative series takes the place of the older one by its instant, so that whatever comes
 * late or twice changes nothing; deltas are signals of their own and add up. A day on which a series only went on is active, without counts.
 */
export const usageOfPoints = (
  points: readonly KeptPoint[],
): readonly ExtractedSignal[] =>
  points
    // Of several points of one series in one export the last one holds.
    .toSorted((a, b) => a.endMs - b.endMs)
    .flatMap(each => [signalOf(each), ...goesOn(each)]);

function signalOf({
  series,
  person,
  day,
  measure,
  value,
  model,
  isCumulative,
  endMs,
}: KeptPoint): ExtractedSignal {
  const whose = { day, person, assistant: 'claude-code' };
  const revision = isCumulative ? endMs : 0;
  if (measure === 'dollars')
    return {
      kind: 'cost',
      revision,
      body: {
        ...whose,
        item: [model ?? 'other', series].join(' · '),
        amountMinorUnits: value * 100,
        currency: 'USD',
      },
    };
  return {
    kind: 'usage',
    revision,
    body: {
      ...whose,
      surface: 'cli',
      part: series,
      ...(model !== undefined && { model }),
      isActive: value > 0,
      [measure]: value,
    },
  };
}

const goesOn = ({
  person,
  day,
  lastDay,
  value,
}: KeptPoint): readonly ExtractedSignal[] =>
  lastDay === day || value === 0
    ? []
    : [
        {
          kind: 'usage',
          body: {
            day: lastDay,
            person,
            assistant: 'claude-code',
            surface: 'cli',
            part: 'went on',
            isActive: true,
          },
        },
      ];
