import { z } from 'zod';

/** Commit id. */
export const sha = z.string().regex(/^[0-9a-f]{40,64}$/);

/** An account; `null` where it was deleted. */
export const account = z
  .object({ login: z.string(), type: z.string().optional() })
  .nullable();

/** Absent where a fork was deleted. */
const named = z.object({ full_name: z.string() }).nullish().catch(null);

/** A pull request. */
export const pullSchema = z.object({
  number: z.number(),
  state: z.string(),
  user: account,
  assignees: z.array(account).nullish(),
  commits: z.number(),
  changed_files: z.number(),
  base: z.object({ sha, repo: named }),
  head: z.object({ sha, ref: z.string(), repo: named }),
});

export type Pull = z.infer<typeof pullSchema>;

/** A changed file. */
export const fileSchema = z.object({
  filename: z.string(),
  status: z.string(),
  previous_filename: z.string().optional(),
});

const person = z
  .object({ name: z.string().catch(''), email: z.string().catch('') })
  .nullish();

/** A commit with its whole message. */
export const commitSchema = z.object({
  sha,
  commit: z.object({ message: z.string(), author: person, committer: person }),
  author: account.optional().catch(undefined),
  committer: account.optional().catch(undefined),
  parents: z.array(z.object({ sha })),
});

export type Commit = z.infer<typeof commitSchema>;

/** A review. */
export const reviewSchema = z.object({
  user: account,
  state: z.string(),
  commit_id: sha.nullish(),
  submitted_at: z.string().optional(),
});

/** A check run. */
export const checkRunSchema = z.object({
  name: z.string(),
  status: z.string(),
  conclusion: z.string().nullable(),
  app: z.object({ id: z.number(), slug: z.string() }).nullish().catch(null),
});

/** A status of the older kind. */
export const statusSchema = z.object({
  context: z.string(),
  state: z.string(),
});

/** An alert about a secret. Whatever else the answer holds, the secret above all, is dropped here. */
export const secretAlertSchema = z.object({
  number: z.number(),
  secret_type: z.string().optional(),
});

/** Where a secret was found. */
export const secretLocationSchema = z.object({
  type: z.string(),
  details: z
    .object({
      commit_sha: z.string().optional(),
      path: z.string().optional(),
      start_line: z.number().optional(),
    })
    .optional()
    .catch(undefined),
});

/** Range of two commits. */
export const comparisonSchema = z.object({
  merge_base_commit: z.object({ sha }),
});

/** One report that code scanning keeps. */
export const analysisSchema = z.object({
  id: z.number(),
  commit_sha: sha,
  created_at: z.string(),
  category: z.string().nullish(),
  /** Empty when the analysis went well. */
  error: z.string().nullish(),
  tool: z.object({ name: z.string() }),
});

export type Analysis = z.infer<typeof analysisSchema>;

/** A commit as git has it. */
export const gitCommitSchema = z.object({
  parents: z.array(z.object({ sha })),
});
