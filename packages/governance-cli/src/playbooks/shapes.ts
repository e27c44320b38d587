import { z } from 'zod';

const deprecation = z.object({
  reason: z.string(),
  successor: z.string().optional(),
});

/** What is read of a playbook in a list. */
export const summaryShape = z.object({
  name: z.string(),
  title: z.string(),
  summary: z.string(),
  kind: z.string(),
  version: z.string(),
  digest: z.string(),
  owner: z.string(),
  tokens: z.number(),
  reviewBy: z.string(),
  health: z.string(),
  deprecation: deprecation.optional(),
});

/** What is read of a page of the catalogue. */
export const catalogueShape = z.object({
  items: z.array(summaryShape),
  total: z.number(),
});

/** What is read of one playbook. */
export const detailShape = z.object({
  playbook: summaryShape,
  files: z.array(z.object({ path: z.string(), text: z.string() })),
});

/** What is read of a version that was proposed. */
export const versionShape = z.object({
  versionId: z.string(),
  name: z.string(),
  version: z.string(),
  state: z.string(),
});

/** What is read of a check. */
export const checkShape = z.object({
  isReadable: z.boolean(),
  findings: z.array(
    z.object({
      severity: z.enum(['error', 'warning']),
      code: z.string(),
      message: z.string(),
      file: z.string(),
      line: z.number().optional(),
    }),
  ),
  tokens: z.number().optional(),
  expectedVersions: z.array(z.string()).optional(),
});
