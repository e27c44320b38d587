import { z } from 'zod';

const count = z.number().int().nonnegative();
const differences = z.object({
  newlyHeld: count,
  newlyPassed: count,
  heldOtherwise: count,
  cannotTell: count,
});
const results = z.object({ passed: count, held: count, cannotTell: count });
const group = z.object({ key: z.string(), differences });

/** What is read of a simulation. */
export const simulationShape = z.object({
  simulationId: z.string().min(1),
  state: z.enum(['queued', 'running', 'done', 'cancelled', 'failed']),
  progress: z.object({ done: count, total: count.optional() }),
  before: z.object({ passed: count, held: count }),
  results,
  differences,
  notComparable: count,
  byOrigin: z.array(
    z.object({
      origin: z.enum(['decided', 'history']),
      changes: count,
      results,
    }),
  ),
  byTeam: z.array(group),
  byTier: z.array(group),
  byRule: z.array(group),
  failure: z.string().optional(),
});

/** What is read of the changes of a simulation. */
export const simulatedChangesShape = z.object({
  items: z.array(
    z.object({
      kind: z.enum(['newlyHeld', 'newlyPassed', 'heldOtherwise', 'cannotTell']),
      repository: z.string(),
      headSha: z.string(),
      pullRequest: count.optional(),
      reason: z.string(),
    }),
  ),
  nextCursor: z.string().optional(),
});
