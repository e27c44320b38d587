import type { ExtractedSignal } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { SignalInput } from '@ai-enablement/governance-core';
import { z } from 'zod';

/** Features as GitHub names them; whatever is new is `others`. */
export const FEATURES = [
  'code_completion',
  'chat_panel_ask_mode',
  'chat_panel_edit_mode',
  'chat_panel_agent_mode',
  'chat_panel_plan_mode',
  'chat_panel_custom_mode',
  'chat_panel_unknown_mode',
  'agent_edit',
  'chat_inline',
  'copilot_cli',
  'others',
] as const;

type Usage = SignalInput<'usage'>;
type Surface = Usage['surface'];

const SURFACE_OF: Readonly<Record<(typeof FEATURES)[number], Surface>> = {
  code_completion: 'completion',
  chat_panel_ask_mode: 'chat',
  chat_panel_edit_mode: 'chat',
  chat_panel_agent_mode: 'agent',
  chat_panel_plan_mode: 'agent',
  chat_panel_custom_mode: 'agent',
  chat_panel_unknown_mode: 'chat',
  agent_edit: 'agent',
  chat_inline: 'chat',
  copilot_cli: 'cli',
  others: 'unknown',
};

const count = z.int().min(0).optional();
const counts = z.object({
  interactions: count,
  suggestions: count,
  acceptances: count,
  addedLines: count,
  deletedLines: count,
});

/** What is kept of a row. */
export const keptUserDay = z.object({
  day: z.string(),
  person: z.string(),
  totals: counts,
  features: z.array(z.object({ feature: z.enum(FEATURES), ...counts.shape })),
  /** Surfaces that GitHub says were used, whether or not it counts anything there. */
  used: z.array(z.enum(['agent', 'chat', 'cli', 'review'])),
  cli: z
    .object({
      sessions: count,
      interactions: count,
      inputTokens: count,
      outputTokens: count,
    })
    .optional(),
  credits: z.number().min(0).optional(),
});

type Counts = Readonly<Record<string, number | undefined>>;

/**
 * One signal for each surface. Features are the one cut of the day that is taken; without them the totals count as of an unknown surface.
 * Credits are of all surfaces together and stand alone.
 */
export function usageOf(
  kept: z.output<typeof keptUserDay>,
): readonly ExtractedSignal[] {
  const { day, person, totals, features, cli, used, credits } = kept;
  const bySurface = new Map<Surface, Counts>();
  const add = (surface: Surface, more: Counts) =>
    bySurface.set(surface, sum(bySurface.get(surface) ?? {}, more));
  for (const { feature, ...each } of features) add(SURFACE_OF[feature], each);
  const hasOnlyTotals = features.length === 0;
  if (hasOnlyTotals && Object.keys(totals).length > 0) add('unknown', totals);
  if (cli) {
    const { interactions, ...rest } = cli;
    // Prompts are in the totals, and in the feature where that is told.
    const isCounted =
      hasOnlyTotals || features.some(each => each.feature === 'copilot_cli');
    add('cli', isCounted ? rest : cli);
  }
  for (const surface of used) add(surface, {});
  if (bySurface.size === 0) add('unknown', {});
  const usage = { day, person, assistant: 'copilot' } as const;
  const bodies: Usage[] = [...bySurface].map(([surface, each]) => ({
    ...usage,
    surface,
    isActive:
      used.some(one => one === surface) ||
      Object.values(each).some(value => (value ?? 0) > 0),
    ...each,
  }));
  if (credits !== undefined)
    bodies.push({
      ...usage,
      surface: 'unknown',
      part: 'credits',
      isActive: credits > 0,
      credits,
    });
  return bodies.map(body => ({ kind: 'usage', body }));
}

/** Absent and absent stays absent. */
function sum(a: Counts, b: Counts): Counts {
  const total: Record<string, number | undefined> = { ...a };
  for (const [key, value] of Object.entries(b))
    if (value !== undefined) total[key] = (total[key] ?? 0) + value;
  return total;
}
