import { z } from 'zod';
import { sha } from '../collect/shapes';

/** A deployment. */
export const deploymentSchema = z.object({
  id: z.number(),
  sha,
  ref: z.string(),
  environment: z.string(),
  created_at: z.string(),
});

export type Deployment = z.infer<typeof deploymentSchema>;

/** What was said of a deployment. */
export const deploymentStatusSchema = z.object({ state: z.string() });

/** A workflow run. */
export const runSchema = z.object({
  id: z.number(),
  head_sha: sha,
  head_branch: z.string().nullish(),
  event: z.string(),
  status: z.string().nullish(),
});

/** What a workflow run waits for. */
export const pendingSchema = z.object({
  environment: z.object({ name: z.string() }),
});

/** How two commits lie to each other. */
export const rangeSchema = z.object({
  status: z.enum(['ahead', 'behind', 'diverged', 'identical']),
  total_commits: z.number(),
});

/** A commit of a list. */
export const listedCommitSchema = z.object({ sha });
