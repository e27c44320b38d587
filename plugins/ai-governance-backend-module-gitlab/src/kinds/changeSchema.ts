import {
  changeNumberField,
  defectField,
  instantField,
  numberField,
  optionalShaField,
  repositoryField,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import { account } from '../people';

const mergeRequest = z.object({
  iid: changeNumberField,
  draft: z.boolean().nullish(),
  author: account,
  assignees: z.array(account).nullish(),
  labels: z.array(z.string()).nullish(),
  created_at: instantField,
  updated_at: instantField,
  closed_at: instantField.nullish(),
  merged_at: instantField.nullish(),
  merge_commit_sha: optionalShaField,
  squash_commit_sha: optionalShaField,
  sha: optionalShaField,
  /** A text, since GitLab counts no further than `1000+`. */
  changes_count: z.string().nullish(),
  source_branch: z.string(),
  target_branch: z.string(),
});

const commit = z.object({
  id: z.string(),
  message: z.string(),
  author_name: z.string().nullish(),
  author_email: z.string().nullish(),
  authored_date: z.string().nullish(),
  committer_name: z.string().nullish(),
  committer_email: z.string().nullish(),
  parent_ids: z.array(z.string()).nullish(),
});

const note = z.object({
  id: numberField,
  body: z.string().nullish(),
  author: account,
  created_at: instantField,
  system: z.boolean(),
});

const check = z.object({
  name: z.string(),
  isDone: z.boolean(),
  conclusion: z.string().nullish(),
  at: instantField.nullish(),
});

/** A merge request with what GitLab tells of it in other places. */
export const changeRecordSchema = z.object({
  repository: repositoryField,
  namesPeople: z.boolean(),
  defaultBranch: z.string().nullish(),
  mergeRequest,
  commits: z.array(commit),
  hasAllCommits: z.boolean(),
  /** Absent where GitLab hides them. */
  notes: z.array(note).optional(),
  /** Whose approval stands now; absent where GitLab hides it. */
  approvedBy: z.array(z.object({ user: account })).optional(),
  /** Names of the checks that were required when it was merged. */
  required: z.array(z.string()),
  /** Of those that are required: what ran on the head. */
  checks: z.array(check),
  defects: z.array(defectField),
});

export type ChangeRecord = z.output<typeof changeRecordSchema>;
