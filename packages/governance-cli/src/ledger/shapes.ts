import { z } from 'zod';

const count = z.number().int().min(0);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

const head = { size: count, root: hash };

const leaf = z.object({
  index: count,
  canonical: z.string(),
  leafHash: z.string(),
});

/** What is read of a page of leaves. */
export const leafPageShape = z.object({
  head: z.object(head),
  items: z.array(leaf),
});

/** What is read of an inclusion proof. */
export const inclusionProofShape = z.object({
  entryId: z.string(),
  index: count,
  treeSize: count,
  root: z.string(),
  path: z.array(z.string()),
});

/** Names the form of an export; another number is another form. */
export const EXPORT_FORMAT = 'ai-governance-ledger/1';

/** First line of an export. */
export const exportHeaderShape = z.strictObject({
  format: z.literal(EXPORT_FORMAT),
  issuer: z.string(),
  ...head,
  exportedAt: z.iso.datetime(),
});

/** Every other line of an export. */
export const exportLeafShape = z.strictObject(leaf.shape);

/** First line of an export. */
export type ExportHeader = z.infer<typeof exportHeaderShape>;
