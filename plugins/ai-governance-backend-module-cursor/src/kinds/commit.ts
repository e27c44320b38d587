import type { RecordKind } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { failed, ok } from '@ai-enablement/governance-core';
import { z } from 'zod';
import { readCommitRow, type CommitRow } from './commitRow';

const part = z.object({
  surface: z.enum(['completion', 'agent']),
  addedLines: z.number(),
  deletedLines: z.number(),
});
const kept = z.object({
  repository: z.string(),
  commit: z.string(),
  at: z.string(),
  author: z.string().optional(),
  isOnDefaultBranch: z.boolean().optional(),
  addedLines: z.number(),
  deletedLines: z.number(),
  parts: z.array(part),
});

/** A commit with the lines that Cursor's Tab and its agent wrote. Its message and branch are left out. */
export const commitKind = (host: string): RecordKind => ({
  id: 'commit',
  keep(record, pseudonym) {
    const read = readCommitRow(record);
    if (!read.ok) return read;
    const { value, dropped } = read.value;
    const { commitTs, createdAt, isPrimaryBranch } = value;
    const at = commitTs ?? createdAt;
    if (!at)
      return failed({
        code: 'insights.invalidRecord',
        message: '`commitTs`: expected an instant',
        path: 'commitTs',
      });
    const email = value.userEmail?.trim();
    const id = value.userId?.trim();
    const author = email
      ? pseudonym({ kind: 'email', value: email })
      : id && pseudonym({ kind: 'id', provider: 'cursor.com', value: id });
    const repository = `${host}/${value.repoName}`.toLowerCase();
    const commit = value.commitHash.toLowerCase();
    return ok({
      naturalKey: `${repository}@${commit}`,
      revision: Date.parse(createdAt ?? at),
      payload: {
        repository,
        commit,
        at,
        ...(author && { author }),
        ...(typeof isPrimaryBranch === 'boolean' && {
          isOnDefaultBranch: isPrimaryBranch,
        }),
        addedLines: value.totalLinesAdded,
        deletedLines: value.totalLinesDeleted,
        parts: partsOf(value),
      },
      dropped,
    });
  },
  extract: payload => [
    { kind: 'commit', body: { assistant: 'cursor', ...kept.parse(payload) } },
  ],
});

const partsOf = (value: CommitRow): readonly z.output<typeof part>[] => [
  {
    surface: 'completion',
    addedLines: value.tabLinesAdded,
    deletedLines: value.tabLinesDeleted,
  },
  {
    surface: 'agent',
    addedLines: value.composerLinesAdded,
    deletedLines: value.composerLinesDeleted,
  },
];
