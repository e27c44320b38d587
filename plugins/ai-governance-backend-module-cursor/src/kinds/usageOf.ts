import type { ExtractedSignal } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';

const counts = z.record(z.string(), z.number());
/** What is kept of a row. */
export const keptUserDay = z.object({
  day: z.string(),
  person: z.string(),
  team: z.number().optional(),
  isActive: z.boolean(),
  completion: counts,
  chat: counts,
  agent: counts,
  review: counts,
  /** Edits that were offered, whatever asked for them. */
  edits: counts,
});

/** One signal for each surface that was measured, and one for edits and the day as a whole. */
export function usageOf({
  day,
  person,
  team,
  isActive,
  edits,
  ...surfaces
}: z.output<typeof keptUserDay>): readonly ExtractedSignal[] {
  const usage = {
    day,
    person,
    assistant: 'cursor',
    ...(team !== undefined && { part: `team ${team}` }),
  };
  const measured = Object.entries(surfaces).filter(
    ([, each]) => Object.keys(each).length > 0,
  );
  return [
    ...measured.map(([surface, each]): ExtractedSignal => ({
      kind: 'usage',
      body: {
        ...usage,
        surface,
        isActive: Object.values(each).some(value => value > 0),
        ...each,
      },
    })),
    {
      kind: 'usage',
      body: { ...usage, surface: 'unknown', isActive, ...edits },
    },
  ];
}
