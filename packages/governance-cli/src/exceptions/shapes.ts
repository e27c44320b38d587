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

/** What is read of a strengthening. */
export const strengtheningShape = z.object({
  strengtheningId: z.string(),
  status: z.string(),
  scope: z.object({ paths: z.array(z.string()).optional() }),
  demand: z.string(),
  reason: z.string(),
  startedBy: z.string(),
  startedAt: z.string(),
  expiresAt: z.string(),
  extension: word.optional(),
  ending: word.optional(),
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

const condition = z.object({ text: z.string(), found: z.string() });

/** What is read of a change that asks for manual approval. */
export const approvalShape = z.object({
  decisionId: z.string(),
  repository: z.string(),
  headSha: z.string(),
  decidedAt: z.string(),
  attribution: z.string(),
  assistants: z.array(z.string()),
  outcome: z.string(),
  state: z.string(),
  groups: z.array(z.string()),
  requires: z.array(condition),
  otherOpen: z.array(condition),
  files: z.object({ total: z.number(), paths: z.array(z.string()) }),
  given: z.array(word.extend({ state: z.string(), reason: z.string() })),
  permits: z.object({ approve: z.object({ isPermitted: z.boolean() }) }),
});

/** What is read of a page of them. */
export const pageOf = (item: z.ZodType) =>
  z.object({ items: z.array(item), nextCursor: z.string().optional() });
