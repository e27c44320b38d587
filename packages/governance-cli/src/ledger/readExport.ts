import { resolve } from 'node:path';
import type { LedgerLeaf } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { z } from 'zod';
import { usageFailure, type Failure } from '../failure';
import type { Io } from '../io';
import { toIssue } from '../zodIssue';
import { readLines, UnreadableLine } from './readLines';
import {
  EXPORT_FORMAT,
  exportHeaderShape,
  exportLeafShape,
  type ExportHeader,
} from './shapes';

const CODE = 'cli.invalidExport';

/** An export of a ledger that is being read. */
export interface OpenExport {
  readonly header: ExportHeader;
  /** Throws a usage failure that names the line at the first one that holds no leaf. */
  readonly leaves: AsyncGenerator<LedgerLeaf>;
}

/** Opens an export and reads its first line; a usage failure when it is none. */
export async function openExport(file: string, io: Io): Promise<OpenExport> {
  const lines = readLines(resolve(io.cwd, file));
  const nextLine = async () => {
    io.signal.throwIfAborted();
    try {
      return await lines.next();
    } catch (error) {
      throw explain(error, file);
    }
  };
  const first = await nextLine();
  if (first.done) {
    throw usageFailure(CODE, `\`${file}\` is empty`, HINT);
  }
  const header = parseLine(exportHeaderShape, first.value, { file, line: 1 });
  return { header, leaves: leavesOf(nextLine, file) };
}

async function* leavesOf(
  nextLine: () => Promise<IteratorResult<string, unknown>>,
  file: string,
): AsyncGenerator<LedgerLeaf> {
  for (let line = 2; ; line++) {
    const next = await nextLine();
    if (next.done) return;
    yield parseLine(exportLeafShape, next.value, { file, line });
  }
}

const HINT = {
  hint: `an export is written by \`ai-governance ledger export\`: first a line with \`"format":"${EXPORT_FORMAT}"\`, then one leaf a line`,
};

function explain(error: unknown, file: string): Failure {
  if (error instanceof UnreadableLine) {
    return usageFailure(
      CODE,
      `line ${error.line} of \`${file}\` ${error.fault}`,
      { ...HINT, cause: error },
    );
  }
  return usageFailure('cli.unreadableFile', `cannot read \`${file}\``, {
    hint: 'check the path and that you may read it',
    cause: error,
  });
}

/** Sizes beyond 2^53 are refused here: JSON has rounded them already. */
function parseLine<Shape extends z.ZodType>(
  shape: Shape,
  text: string,
  { file, line }: { readonly file: string; readonly line: number },
): z.infer<Shape> {
  const parsed = shape.safeParse(parseJson(text, { file, line }));
  if (parsed.success) return parsed.data;
  throw usageFailure(
    CODE,
    `line ${line} of \`${file}\` is not ${line === 1 ? 'the first line of an export' : 'a leaf'}`,
    {
      ...HINT,
      issues: parsed.error.issues.map(issue => toIssue(CODE, issue)),
    },
  );
}

function parseJson(
  text: string,
  { file, line }: { readonly file: string; readonly line: number },
): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw usageFailure(CODE, `line ${line} of \`${file}\` is not JSON`, {
      ...HINT,
      cause,
    });
  }
}
