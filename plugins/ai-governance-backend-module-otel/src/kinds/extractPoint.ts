import type { ExtractedSignal } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { z } from 'zod';
import { activeOn, tokensOn } from '../genAi/usage';
import type { keptPoint } from './point';

/**
 * A newer point of a cumulative series takes the place of the older one by its instant, so that whatever comes late or twice changes
 * nothing; deltas are signals of their own and add up. Histograms tell no single latency, so none is told.
 */
export function extractPoint(
  point: z.output<typeof keptPoint>,
): readonly ExtractedSignal[] {
  const { measure, series, value, day, lastDay, isCumulative } = point;
  const revision = isCumulative ? point.endMs : 0;
  const isActive = value > 0 ? [activeOn(lastDay, point)] : [];
  if (measure !== 'requests')
    return [
      tokensOn(day, point, {
        part: series,
        tokens: { [measure]: value },
        revision,
      }),
      ...isActive,
    ];
  return [
    {
      kind: 'requests',
      revision,
      body: {
        report: series,
        at: new Date(isCumulative ? point.startMs : point.endMs).toISOString(),
        person: point.person,
        assistant: point.assistant,
        ...(point.model !== undefined && { model: point.model }),
        requests: value,
        errors: point.isError ? value : 0,
        latenciesMs: [],
      },
    },
    ...isActive,
  ];
}
