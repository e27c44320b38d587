import type {
  KeptRecord,
  Pseudonym,
  RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { failed, ok, type Result } from '@ai-enablement/governance-core';
import { z } from 'zod';

const RECORD = z.strictObject({
  repository: z.string(),
  number: z.int().min(1),
  openedAt: z.iso.datetime(),
  mergedAt: z.iso.datetime(),
  /** E-mail address. */
  author: z.email(),
});

/** A change on which the portal decided and that was merged; who wrote it is the portal's to tell. */
export type MergedChangeRecord = z.infer<typeof RECORD>;

/** A change of the history of decisions, its author as a pseudonym. */
export const mergedChange: RecordKind = {
  id: 'mergedChange',
  keep(record: unknown, pseudonym: Pseudonym): Result<KeptRecord> {
    const read = RECORD.safeParse(record);
    if (!read.success)
      return failed(
        ...read.error.issues.map(({ path, message }) => ({
          code: 'insights.invalidRecord',
          path: path.join('.'),
          message: `\`${path.join('.')}\`: ${message}`,
        })),
      );
    const { author, ...change } = read.data;
    return ok({
      naturalKey: `${change.repository}#${change.number}`,
      payload: {
        ...change,
        author: pseudonym({ kind: 'email', value: author }),
      },
      dropped: {},
    });
  },
  extract: change => [
    {
      kind: 'change',
      body: { ...change, isBot: false, isToDefaultBranch: true },
    },
  ],
};
