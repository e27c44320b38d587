import { z } from 'zod';

/** An account; `null` where it was deleted. */
export const account = z
  .object({
    login: z.string().min(1).max(200),
    type: z.string().max(50).optional(),
  })
  .nullish();

export type Account = z.output<typeof account>;

/** Labels decide and are not kept; old issues have them as texts. */
export const labels = z
  .array(z.union([z.object({ name: z.string().nullish() }), z.string()]))
  .nullish();

export type Labels = z.output<typeof labels>;
