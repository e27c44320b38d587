import { usageFailure } from '../failure';
import type { Io } from '../io';
import { splitLines, UnreadableLine } from '../ledger/readLines';
import { csvLines } from './csvLines';
import { openRecords } from './openRecords';
import { wrapReport, type ReportOptions } from './wrapReport';

/** Longest line that the portal takes in. */
export const MOST_LINE_BYTES = 16 * 1024 * 1024;

/** A line on its way. */
export interface RecordLine {
  readonly file: string;
  /** Its number in the file, from 1; in a CSV that of the row below the names. */
  readonly line: number;
  readonly text: string;
  /** Bytes read of all files so far. */
  readonly readBytes: number;
}

/** Every line of the files, one after the other, in bounded memory. Failures: `cli.unreadableRecords`, `cli.brokenGzip`, those of reports. */
export async function* recordLines(
  files: readonly string[],
  options: ReportOptions & { readonly source: string },
  io: Io,
): AsyncGenerator<RecordLine> {
  let before = 0;
  for (const file of files) {
    const records = openRecords(file, io);
    const report = await wrapReport(records, options, io);
    let line = 0;
    try {
      const lines =
        report ??
        csvLines(records) ??
        splitLines(records.bytes, MOST_LINE_BYTES);
      for await (const text of lines) {
        line += 1;
        yield {
          file,
          line,
          text: line === 1 ? text.replace(/^\uFEFF/, '') : text,
          readBytes: before + records.read(),
        };
      }
    } catch (error) {
      if (!(error instanceof UnreadableLine)) throw error;
      throw usageFailure(
        'cli.unreadableRecords',
        `line ${error.line} of \`${file}\` ${error.fault}`,
        { hint: 'expected one JSON object a line, UTF-8' },
      );
    }
    before += records.read();
  }
}
