import { Readable } from 'node:stream';
import { parse } from 'csv-parse';

const MOST_CHARACTERS_OF_ROW = 262_144;

/**
 * Rows of a CSV as records, by the names in its first line: quotes, line ends within them, and a byte order mark as RFC 4180 and
 * spreadsheets have them. A row that is too short or too long is a record all the same, with what it has. Rejects at a quote that
 * never ends.
 */
export async function* csvRecords(
  text: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
): AsyncGenerator<Readonly<Record<string, string>>, void> {
  const parser = Readable.from(text).pipe(
    parse({
      bom: true,
      columns: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      max_record_size: MOST_CHARACTERS_OF_ROW,
    }),
  );
  for await (const record of parser) yield record;
}
