import { z } from 'zod';
import {
  account,
  count,
  instant,
  labels,
  number,
  optionalSha,
  repositoryId,
} from '../fields';

const ident = z
  .object({
    name: z.string().catch(''),
    email: z.string().catch(''),
    date: z.string().optional().catch(undefined),
  })
  .nullish();

const pull = z.object({
  number,
  draft: z.boolean().optional(),
  user: account,
  assignees: z.array(account).nullish(),
  labels,
  created_at: instant,
  updated_at: instant,
  closed_at: instant.nullish(),
  merged_at: instant.nullish(),
  merge_commit_sha: optionalSha,
  additions: count.optional(),
  deletions: count.optional(),
  changed_files: count.optional(),
  base: z.object({
    ref: z.string(),
    repo: z.object({ default_branch: z.string().optional() }).nullish(),
  }),
  head: z.object({ ref: z.string() }),
});

const commit = z.object({
  sha: z.string(),
  commit: z.object({
    message: z.string(),
    author: ident,
    committer: ident,
  }),
  parents: z.array(z.object({ sha: z.string() })).optional(),
});

const review = z.object({
  id: number,
  user: account,
  state: z.string(),
  submitted_at: instant.optional(),
});

const event = z.object({
  event: z.string().optional(),
  created_at: instant.optional(),
  actor: account,
});

const check = z.object({
  name: z.string(),
  isDone: z.boolean(),
  conclusion: z.string().nullish(),
  at: instant.nullish(),
});

const defect = z.object({
  method: z.enum(['revert', 'linkedBug']),
  number,
  fix: z.string(),
  foundAt: instant,
  mergedAt: instant,
  depth: count,
});

/** A pull request with what GitHub tells of it in other places. */
export const changeRecordSchema = z.object({
  repository: repositoryId,
  namesPeople: z.boolean(),
  pull,
  commits: z.array(commit),
  hasAllCommits: z.boolean(),
  reviews: z.array(review),
  /** Absent where GitHub hides it. */
  timeline: z.array(event).optional(),
  /** Names of the checks that were required when it was merged. */
  required: z.array(z.string()),
  /** Of those that are required: what ran on the head. */
  checks: z.array(check),
  defects: z.array(defect),
});

export type ChangeRecord = z.output<typeof changeRecordSchema>;
