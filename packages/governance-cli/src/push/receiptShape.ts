import { z } from 'zod';

const count = z.number().int().nonnegative();

/** What is read of the answer to a batch of history. */
export const historyReceiptShape = z.object({
  trust: z.enum(['asserted', 'attested', 'observed']),
  added: count,
  replaced: count,
  unchanged: count,
  decided: count,
  wouldBe: z.object({ pass: count, hold: count, deny: count }),
});
