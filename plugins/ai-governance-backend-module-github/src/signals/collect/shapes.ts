import { classify } from '@ai-enablement/governance-core';
import { z } from 'zod';

const loose = z.looseObject;

/** A pull request as it comes, with what is needed to read on. */
export const loosePull = loose({
  number: z.number(),
  body: z.string().nullish(),
  merged_at: z.string().nullish(),
  commits: z.number().optional(),
  base: loose({ sha: z.string() }),
  head: loose({ sha: z.string() }),
});

export type LoosePull = z.output<typeof loosePull>;

const ident = loose({
  name: z.string().catch(''),
  email: z.string().catch(''),
}).nullish();

/** A commit as it comes. */
export const looseCommit = loose({
  sha: z.string(),
  commit: loose({ message: z.string(), author: ident, committer: ident }),
});

export type LooseCommit = z.output<typeof looseCommit>;

/** A line of the list of issues, where pull requests stand too. */
export const looseIssue = loose({
  number: z.number(),
  updated_at: z.string(),
  body: z.string().nullish(),
  pull_request: z.unknown().optional(),
});

export type LooseIssue = z.output<typeof looseIssue>;

/** Ids of the commits that a commit says to revert. */
export const revertedBy = ({ sha, commit }: LooseCommit): readonly string[] =>
  classify({
    sha,
    author: { name: '', email: '' },
    message: commit.message,
  }).revertOf ?? [];
