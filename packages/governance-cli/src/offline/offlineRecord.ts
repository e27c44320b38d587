import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { DecisionRequest } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { z } from 'zod';
import { usageFailure } from '../failure';
import type { Io } from '../io';
import { toIssue } from '../zodIssue';
import { readSmallFile } from './readSmallFile';
import { unwritable } from './writeAtomically';

/** Marks a line as the record of an answer that was given without the portal. */
export const RECORD_SCHEMA = 'ai-governance/offline-record@1';

/** A question as it will be asked of the portal later. The portal checks the rest of it by its contract. */
const request = z.custom<DecisionRequest>(
  value =>
    z
      .looseObject({
        idempotencyKey: z.string().min(8).max(200),
        repository: z.string().min(1),
        baseSha: z.string().min(1),
        headSha: z.string().min(1),
        phase: z.enum(['commit', 'merge', 'release']),
        files: z.array(z.unknown()),
        commits: z.array(z.unknown()),
      })
      .safeParse(value).success,
  { error: 'expected the question as `check` recorded it' },
);

const recordSchema = z.object({
  schema: z.literal(RECORD_SCHEMA),
  decidedAt: z.iso.datetime(),
  /** Why the portal gave no answer; absent when it was not asked. */
  unavailable: z.object({ code: z.string(), message: z.string() }).optional(),
  /** Whether the change was let go on. */
  hasPassed: z.boolean(),
  bundle: z.object({
    digest: z.string(),
    issuer: z.string(),
    issuedAt: z.string(),
    policyDigest: z.string(),
    policyNumber: z.number(),
    keyId: z.string(),
    keysFrom: z.enum(['pinned', 'bundle']),
  }),
  request,
  /** Reports that were read here, to be handed in before the question. */
  scans: z
    .array(
      z.object({
        file: z.string(),
        digest: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .max(100),
  /** The decision as it was made here. */
  decision: z.looseObject({ outcome: z.enum(['pass', 'hold', 'deny']) }),
});

/**
 * A question that was answered without the portal, with the answer. INVARIANT: it holds what the portal would have been sent, and
 * never a token.
 */
export type OfflineRecord = z.output<typeof recordSchema>;

/** A record with its place. */
export interface LocatedRecord {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly record: OfflineRecord;
}

/**
 * Adds a record as one line. The file is made when it is not there, readable for its owner alone; a link or a device of that name
 * is refused. Failure: `cli.unwritableFile`.
 */
export async function appendRecord(
  file: string,
  record: OfflineRecord,
  io: Pick<Io, 'cwd'>,
): Promise<void> {
  try {
    const handle = await open(
      resolve(io.cwd, file),
      // Without waiting for a reader, should it be a pipe.
      constants.O_RDWR |
        constants.O_APPEND |
        constants.O_CREAT |
        constants.O_NOFOLLOW |
        constants.O_NONBLOCK,
      0o600,
    );
    try {
      if (!(await handle.stat()).isFile()) throw new Error('not a file');
      const start = (await endsInLine(handle)) ? '' : '\n';
      await handle.writeFile(`${start}${JSON.stringify(record)}\n`, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw unwritable(file, cause);
  }
}

/** Whether the next line may follow: a line that broke off must not swallow it. */
async function endsInLine(handle: FileHandle): Promise<boolean> {
  const { size } = await handle.stat();
  if (size === 0) return true;
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] === 0x0a;
}

/** Reads all records of a file. Failures: `cli.unreadableFile`, `cli.invalidRecord` with every line that is none. */
export async function readRecords(
  file: string,
  io: Io,
): Promise<readonly LocatedRecord[]> {
  const lines = (await readSmallFile(file, io))
    .split('\n')
    .map((text, index) => ({ text: text.trim(), line: index + 1 }))
    .filter(({ text }) => text !== '');
  const parsed = lines.map(({ text, line }) => ({
    line,
    result: recordSchema.safeParse(parseJson(text)),
  }));
  const issues = parsed.flatMap(({ line, result }) =>
    result.success
      ? []
      : result.error.issues
          .slice(0, 1)
          .map(issue => ({ ...toIssue('cli.invalidRecord', issue), line })),
  );
  if (issues.length > 0 || lines.length === 0)
    throw usageFailure(
      'cli.invalidRecord',
      lines.length === 0
        ? `\`${file}\` holds no records`
        : `\`${file}\` holds lines that are no records of \`check --record\``,
      {
        issues: issues.slice(0, 20),
        hint: 'give the file that `ai-governance check --record FILE` wrote; nothing was submitted',
      },
    );
  return parsed.flatMap(({ line, result }) =>
    result.success ? [{ file, line, record: result.data }] : [],
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
