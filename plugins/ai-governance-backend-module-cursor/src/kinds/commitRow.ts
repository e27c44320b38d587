import {
  readRecord,
  recordFields,
  type ReadRecord,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { Result } from '@ai-enablement/governance-core';
import { z } from 'zod';

/** A count, or the text of one as a CSV has it. */
const lines = z.union(
  [
    z.int().min(0).max(1e12),
    z
      .string()
      .regex(/^\d{1,12}$/)
      .transform(Number),
  ],
  { error: 'expected a whole number from 0' },
);

const flag = z
  .union([
    z.boolean(),
    z.enum(['true', 'false']).transform(text => text === 'true'),
  ])
  .nullish();

const row = z.object({
  commitHash: z.string().regex(/^[0-9a-fA-F]{7,64}$/, {
    message: 'expected the hash of a commit',
  }),
  userId: z.string().nullish(),
  userEmail: z.string().nullish(),
  repoName: z.string().regex(/^[\w.-]+(?:\/[\w.-]+)+$/, {
    message: 'expected a repository such as `acme/checkout`',
  }),
  isPrimaryBranch: flag,
  totalLinesAdded: lines,
  totalLinesDeleted: lines,
  tabLinesAdded: lines,
  tabLinesDeleted: lines,
  composerLinesAdded: lines,
  composerLinesDeleted: lines,
  commitTs: recordFields.instant,
  createdAt: recordFields.instant,
});

/** A commit as Cursor tells of it. */
export type CommitRow = z.output<typeof row>;

/** Reads a commit by the allow list, with names as JSON or the CSV has them; issues as `readRecord`. */
export const readCommitRow = (record: unknown): Result<ReadRecord<CommitRow>> =>
  readRecord(row, withJsonNames(record));

/** The record without who made the commit. */
export function withoutPerson(record: unknown): unknown {
  const named = withJsonNames(record);
  if (typeof named !== 'object' || named === null) return named;
  return Object.fromEntries(
    Object.entries(named).filter(
      ([name]) => name !== 'userId' && name !== 'userEmail',
    ),
  );
}

/** `commit_hash` becomes `commitHash`. */
function withJsonNames(record: unknown): unknown {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return record;
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name
        .replace(/^\ufeff/, '')
        .replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}
