import { toInstant } from '@ai-enablement/governance-core';
import { usageFailure } from '../failure';
import { targetRepository } from '../check/targetRepository';
import type { Io } from '../io';
import type { OpenRecords } from './openRecords';

/** What a report does not tell of itself. */
export interface ReportOptions {
  readonly repository?: string;
  /** Number of the pull or merge request. */
  readonly change?: number;
  readonly check?: string;
  /** When it was made; now unless given. */
  readonly at?: string;
}

const MOST_BYTES = 16 * 1024 * 1024;
const RECORDS = /\.(?:ndjson|jsonl)(?:\.gz)?$/i;
const REPORTS = ['sarif', 'junit'];

/**
 * The one record that a scanner's or test runner's report is; `undefined` for files that hold records themselves. Failures: `cli.missingReportOption`,
 * `cli.invalidReport`.
 */
export async function wrapReport(
  { file, bytes }: OpenRecords,
  { source, ...options }: ReportOptions & { readonly source: string },
  io: Io,
): Promise<readonly [string] | undefined> {
  if (!REPORTS.includes(source) || RECORDS.test(file)) return undefined;
  const repository = targetRepository(
    required(options.repository, '--repository', source),
    [],
  ).id;
  const at = options.at ?? new Date(io.now()).toISOString();
  if (source === 'junit')
    return [
      JSON.stringify({
        repository,
        number: required(options.change, '--change', source),
        name: required(options.check, '--check', source),
        at,
        report: await readText(bytes, file),
      }),
    ];
  const report = parse(await readText(bytes, file), file);
  return [JSON.stringify({ repository, scannedAt: at, report })];
}

function required<Value>(
  value: Value | undefined,
  option: string,
  source: string,
): Value {
  if (value !== undefined) return value;
  throw usageFailure(
    'cli.missingReportOption',
    `a report for \`--source ${source}\` needs \`${option}\``,
    {
      hint:
        source === 'junit'
          ? 'say what was tested: `--repository github.com/acme/checkout --change 412 --check "unit tests"`'
          : 'say what was scanned: `--repository github.com/acme/checkout`',
    },
  );
}

const invalid = (file: string, because: string, cause?: unknown) =>
  usageFailure('cli.invalidReport', `\`${file}\` ${because}`, {
    hint: 'give the file as the scanner or test runner wrote it; files with one record a line end in `.ndjson`',
    cause,
  });

async function readText(
  bytes: AsyncIterable<Buffer>,
  file: string,
): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > MOST_BYTES)
      throw invalid(file, `is larger than ${MOST_BYTES / 1024 / 1024} MiB`);
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      Buffer.concat(chunks),
    );
  } catch (cause) {
    throw invalid(file, 'is not UTF-8 text', cause);
  }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalid(file, 'is not JSON', cause);
  }
}

/** Reads `--at`, an instant with a time zone. */
export const parseAt = (value: string): string | undefined => toInstant(value);
