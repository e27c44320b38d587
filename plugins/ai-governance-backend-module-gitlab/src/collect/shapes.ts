import { classify } from '@ai-enablement/governance-core';
import { z } from 'zod';

const loose = z.looseObject;

/** A project, as far as its changes are read by it. */
export const projectSchema = z.object({
  path_with_namespace: z.string(),
  default_branch: z.string().nullish(),
  only_allow_merge_if_pipeline_succeeds: z.boolean().nullish(),
});

/** A merge request as it comes, with what is needed to read on. */
export const looseRequest = loose({
  iid: z.number(),
  description: z.string().nullish(),
  merged_at: z.string().nullish(),
  sha: z.string().nullish(),
});

export type LooseRequest = z.output<typeof looseRequest>;

/** A commit as it comes. */
export const looseCommit = loose({ id: z.string(), message: z.string() });

export type LooseCommit = z.output<typeof looseCommit>;

/** A line of a list that is sorted by what changed. */
export const looseLine = loose({ iid: z.number(), updated_at: z.string() });

export type LooseLine = z.output<typeof looseLine>;

/** Ids of the commits that a commit says to revert. */
export const revertedBy = ({ id, message }: LooseCommit): readonly string[] =>
  classify({ sha: id, author: { name: '', email: '' }, message }).revertOf ??
  [];
