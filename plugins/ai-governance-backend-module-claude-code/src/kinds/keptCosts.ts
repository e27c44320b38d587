import { z } from 'zod';

/** Costs as they are kept. */
export const keptCosts = z.array(
  z.object({
    model: z.string(),
    currency: z.string(),
    amountMinorUnits: z.number(),
  }),
);
