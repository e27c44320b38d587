import {
  utcDay,
  type ExtractedSignal,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import { about } from './about';
import { keptTokens } from './tokens';
import { activeOn, tokensOn } from './usage';

/** One thing that an assistant did, as it is kept. */
export const keptOperation = z.object({
  ...about,
  /** Its name, the same whenever it is sent. */
  report: z.string(),
  at: z.string(),
  /** False for what an agent did beside asking a model. */
  isRequest: z.boolean(),
  isError: z.boolean(),
  latencyMs: z.number().optional(),
  tokens: keptTokens,
});

/** What one request to a model tells, or that an agent was at work. */
export function signalsOfOperation(
  operation: z.output<typeof keptOperation>,
): readonly ExtractedSignal[] {
  const { report, at, isRequest, isError, latencyMs, tokens } = operation;
  const day = utcDay(Date.parse(at));
  if (!isRequest) return [activeOn(day, operation)];
  return [
    {
      kind: 'requests',
      body: {
        report,
        at,
        person: operation.person,
        assistant: operation.assistant,
        ...(operation.model !== undefined && { model: operation.model }),
        requests: 1,
        errors: isError ? 1 : 0,
        latenciesMs: latencyMs === undefined ? [] : [latencyMs],
      },
    },
    ...(Object.keys(tokens).length === 0
      ? []
      : [tokensOn(day, operation, { part: report, tokens })]),
    activeOn(day, operation),
  ];
}
