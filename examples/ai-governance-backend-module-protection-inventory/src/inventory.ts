import { parse } from 'yaml';
import { z } from 'zod';

const inventorySchema = z.strictObject({
  repositories: z.record(
    z.string(),
    z.strictObject({
      requiredChecks: z.array(
        z.strictObject({ name: z.string(), pinnedToApp: z.boolean() }),
      ),
      reviews: z.number().int().min(0),
      readAt: z.iso.datetime(),
    }),
  ),
});

/** Branch protection by repository id, as a job of yours read it from the repository host. */
export type Inventory = z.infer<typeof inventorySchema>;

/** Reads an inventory from YAML or JSON text; throws with every fault of it. */
export function parseInventory(text: string): Inventory {
  const parsed = inventorySchema.safeParse(parse(text));
  if (parsed.success) return parsed.data;
  throw new Error(
    `the inventory of branch protection is wrong:\n${z.prettifyError(parsed.error)}`,
  );
}
