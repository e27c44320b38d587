import {
  connect,
  type Connection,
  type ConnectionOptions,
} from '../connection';
import { EXIT, Failure, type ExitCode } from '../failure';
import type { Io } from '../io';
import { counted, drawBar, startStatusLine } from '../ledger/progress';
import {
  ingestDocument,
  renderIngest,
  type IngestReport,
} from '../report/ingestReport';
import { renderJson } from '../report/json';
import { terminalFor } from '../report/terminal';
import { checkLines } from './checkLines';
import { sizeOf } from './openRecords';
import { packLines } from './packLines';
import { recordLines } from './recordLines';
import {
  MOST_BUSY_MS,
  nextLineOf,
  sendRecords,
  type Destination,
} from './sendRecords';
import { withPack } from './withPack';
import type { ReportOptions } from './wrapReport';

/** The options of `ingest` as commander delivers them. */
export interface IngestOptions extends ConnectionOptions, ReportOptions {
  readonly source: string;
  readonly kind?: string;
  readonly batch?: string;
  readonly dryRun?: boolean;
  readonly format: 'text' | 'json';
}

/** `ai-governance ingest`: hands records in to a source, or checks that they can be. */
export async function runIngest(
  files: readonly string[],
  options: IngestOptions,
  io: Io,
): Promise<ExitCode> {
  const connection = options.dryRun
    ? undefined
    : await connect(options, io, { mostBusyMs: MOST_BUSY_MS });
  const size = await sizeOf(files, io);
  const destination = {
    source: options.source,
    kind: options.kind,
    batch: options.batch ?? io.randomId(),
  };
  const fromLine =
    connection && options.batch ? await startOf(connection, options.batch) : 1;
  let report: IngestReport = {
    ...destination,
    isDryRun: connection === undefined,
    fromLine,
    lines: 0,
    stored: 0,
    repeated: 0,
    refused: [],
    refusedInAll: 0,
  };
  const progress = startStatusLine(io);
  try {
    const lines = recordLines(files, options, io);
    for await (const pack of packLines(lines, fromLine)) {
      report = withPack(
        report,
        pack,
        connection
          ? await sendRecords(connection, destination, pack)
          : checkLines(pack),
      );
      const read = pack.lines.at(-1)?.readBytes ?? 0;
      const status = statusOf(report, read, size);
      progress.show(() => status);
    }
  } catch (error) {
    progress.end();
    tellHowFar(report, io);
    throw error;
  }
  progress.end();
  io.stdout.write(
    options.format === 'json'
      ? renderJson(ingestDocument(report))
      : renderIngest(report, terminalFor(io.stdout, io.env)),
  );
  return report.refusedInAll > 0 ? EXIT.refused : EXIT.ok;
}

/** A batch that the portal has not heard of begins with its first line. */
async function startOf(connection: Connection, batch: string): Promise<number> {
  try {
    return await nextLineOf(connection, batch);
  } catch (error) {
    if (error instanceof Failure && error.code === 'insights.unknownBatch')
      return 1;
    throw error;
  }
}

const statusOf = (
  { lines, refusedInAll }: IngestReport,
  read: number,
  size: number | undefined,
): string =>
  [
    ...(size === undefined ? [] : [drawBar(read, size)]),
    `${counted(lines)} lines`,
    ...(refusedInAll > 0 ? [`${counted(refusedInAll)} refused`] : []),
  ].join('  ');

function tellHowFar(
  { isDryRun, lines, batch }: IngestReport & Destination,
  io: Io,
): void {
  if (isDryRun || lines === 0) return;
  io.stderr.write(
    `${counted(lines)} lines were handed in before this; the same command with \`--batch ${batch}\` goes on from there\n`,
  );
}
