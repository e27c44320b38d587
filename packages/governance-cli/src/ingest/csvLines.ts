import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { usageFailure } from '../failure';
import type { OpenRecords } from './openRecords';

const CSV = /\.csv(?:\.gz)?$/i;
const MOST_ROW_CHARACTERS = 1024 * 1024;

/**
 * Rows of a CSV as lines of records, by the names in its first line, in bounded memory; `undefined` for a file that is no CSV. Failure:
 * `cli.unreadableRecords`.
 */
export function csvLines({
  file,
  bytes,
}: OpenRecords): AsyncIterable<string> | undefined {
  return CSV.test(file) ? linesOf(bytes, file) : undefined;
}

async function* linesOf(
  bytes: AsyncIterable<Buffer>,
  file: string,
): AsyncGenerator<string> {
  const parser = parse({
    bom: true,
    columns: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MOST_ROW_CHARACTERS,
  });
  const source = Readable.from(bytes);
  source.on('error', error => parser.destroy(error)).pipe(parser);
  try {
    for await (const row of parser) yield JSON.stringify(row);
  } catch (cause) {
    if (!isOfParser(cause)) throw cause;
    throw usageFailure(
      'cli.unreadableRecords',
      `\`${file}\` is no CSV that can be read`,
      {
        hint: 'give the file as the vendor exported it, with names of columns in its first line',
        cause,
      },
    );
  } finally {
    source.destroy();
  }
}

const isOfParser = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  String(error.code).startsWith('CSV_');
