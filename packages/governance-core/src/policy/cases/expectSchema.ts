import { z } from 'zod';
import { EXPECTED, id, strict, text } from '../../shared/document/shapes';
import { ATTRIBUTIONS } from './caseWords';

/** A rule, one part of its obligations such as `scans/sast`, or a strengthening of the case. */
const obligationName = z
  .string()
  .regex(/^(strengthening:[A-Za-z][\w.-]*|[A-Za-z][\w.-]*(\/.+)?)$/, {
    error: () =>
      `${EXPECTED}the id of a rule, a part of it such as \`scans/sast\`, or \`strengthening:\` with the id of one of the case`,
  });
const OBLIGATION_STATUSES = [
  'fulfilled',
  'unfulfilled',
  'unknown',
  'waived',
] as const;
const OUTCOMES = ['pass', 'hold', 'deny'] as const;

/** Rules by name alone, whichever condition failed. */
const rules = z
  .array(id)
  .transform((names): Readonly<Record<string, string | undefined>> =>
    Object.fromEntries(names.map(name => [name, undefined])),
  );

/** What must come out. Lists of obligations are complete; `obligations`, `reasons` and `unmatched` name only what matters. */
export const expectSchema = strict({
  effect: z.enum(['allow', 'allow_with_obligations', 'deny']).optional(),
  outcome: z.enum(OUTCOMES).optional(),
  wouldBe: z.enum(OUTCOMES).optional(),
  fulfilled: z.array(obligationName).optional(),
  unfulfilled: z.array(obligationName).optional(),
  unknown: z.array(obligationName).optional(),
  waived: z.array(obligationName).optional(),
  obligations: z
    .record(obligationName, z.enum([...OBLIGATION_STATUSES, 'absent']))
    .optional(),
  reasons: z.array(id).optional(),
  notReasons: z.array(id).optional(),
  unmatched: z.union([rules, z.record(id, text(200))]).optional(),
  tier: id.optional(),
  classified: z.boolean().optional(),
  critical: z.boolean().optional(),
  attribution: z.enum(ATTRIBUTIONS).optional(),
  assistants: z.array(id).optional(),
  preview: z.boolean().optional(),
  /** What becomes of the change while the portal gives no answer; `wait` when the policy permits none without it. */
  withoutPortal: z.enum(['pass', 'block', 'wait']).optional(),
}).refine(value => Object.keys(value).length > 0, {
  error: () => `${EXPECTED}at least one expectation`,
});

/** What a case of a policy expects; only what is named is compared. */
export type CaseExpectation = z.output<typeof expectSchema>;
