import {
  changeNumberField,
  countField,
  defectField,
  instantField,
  numberField,
  optionalShaField,
  repositoryField,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import { account, labels } from '../fields';

const ident = z
  .object({
    name: z.string().catch(''),
    email: z.string().catch(''),
    date: z.string().optional().catch(undefined),
  })
  .nullish();

const pull = z.object({
  number: changeNumberField,
  draft: z.boolean().optional(),
  user: account,
  assignees: z.array(account).nullish(),
  labels,
  created_at: instantField,
  updated_at: instantField,
  closed_at: instantField.nullish(),
  merged_at: instantField.nullish(),
  merge_commit_sha: optionalShaField,
  additions: countField.optional(),
  deletions: countField.optional(),
  changed_files: countField.optional(),
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
  id: numberField,
  user: account,
  state: z.string(),
  submitted_at: instantField.optional(),
});

const event = z.object({
  event: z.string().optional(),
  created_at: instantField.optional(),
  actor: account,
});

const check = z.object({
  name: z.string(),
  isDone: z.boolean(),
  conclusion: z.string().nullish(),
  at: instantField.nullish(),
});

/** A pull request with what GitHub tells of it in other places. */
export const changeRecordSchema = z.object({
  repository: repositoryField,
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
  defects: z.array(defectField),
});

export type ChangeRecord = z.output<typeof changeRecordSchema>;
