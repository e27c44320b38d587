import { z } from 'zod';

const word = z.object({ by: z.string(), at: z.string() });

/** What is read of a waiver. */
export const waiverShape = z.object({
  waiverId: z.string(),
  status: z.string(),
  rule: z.string().optional(),
  lowersTierTo: z.string().optional(),
  scope: z.object({ paths: z.array(z.string()).optional() }),
  reason: z.string(),
  owner: z.string(),
  requestedBy: z.string(),
  requestedAt: z.string(),
  expiresAt: z.string(),
  decision: word.extend({ verdict: z.string() }).optional(),
  revocation: word.optional(),
});

/** What is read of a use of break-glass. */
export const breakGlassShape = z.object({
  breakGlassId: z.string(),
  repository: z.string(),
  headSha: z.string(),
  reason: z.string(),
  usedBy: z.string(),
  usedAt: z.string(),
  expiresAt: z.string(),
  isActive: z.boolean(),
  reviewState: z.string(),
  review: word.extend({ verdict: z.string() }).optional(),
});

/** What is read of a page of them. */
export const pageOf = (item: z.ZodType) =>
  z.object({ items: z.array(item), nextCursor: z.string().optional() });
