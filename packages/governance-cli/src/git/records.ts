import { unavailable } from '../failure';

/** Longest single record that is read, in bytes. */
const MAX_RECORD_BYTES = 128 * 1024 * 1024;

/** Bytes that are split at once. */
const BATCH_BYTES = 128 * 1024;

/**
 * Splits git's `-z` output into records of `fieldCount` fields, each field ended by a NUL, and hands them on in batches as
 * they come: the fields of whole records one after the other, in one flat list. Each character is one byte; `textOf` makes
 * text of a field. Memory: one batch and the longest record.
 */
export async function* readRecords(
  chunks: AsyncIterable<Buffer>,
  fieldCount: number,
): AsyncGenerator<readonly string[], void, undefined> {
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  let started: readonly string[] = [];
  const take = (): readonly string[] => {
    const bytes = Buffer.concat(pending);
    const end = bytes.lastIndexOf(0);
    if (end < 0) return [];
    pending = [bytes.subarray(end + 1)];
    pendingBytes = bytes.length - end - 1;
    const fields = started.concat(bytes.toString('latin1', 0, end).split('\0'));
    const whole = fields.length - (fields.length % fieldCount);
    started = fields.slice(whole);
    return fields.slice(0, whole);
  };
  let due = BATCH_BYTES;
  for await (const chunk of chunks) {
    pending.push(chunk);
    pendingBytes += chunk.length;
    if (pendingBytes < due) continue;
    const fields = take();
    if (fields.length > 0) yield fields;
    // A record longer than a batch is looked at again when it has doubled, so that it is not searched over and over.
    due = Math.max(BATCH_BYTES, 2 * pendingBytes);
    if (pendingBytes > MAX_RECORD_BYTES) throw recordTooLong();
  }
  const fields = take();
  if (fields.length > 0) yield fields;
}

const NOT_ASCII = /[^\0-\x7f]/;

/**
 * The text of a field whose characters are bytes. Most fields are plain ASCII and stay as they are, which spares a long
 * history most of its decoding. Bytes that are no UTF-8 become U+FFFD.
 */
export function textOf(field: string): string {
  return NOT_ASCII.test(field)
    ? Buffer.from(field, 'latin1').toString('utf8')
    : field;
}

const recordTooLong = () =>
  unavailable(
    'cli.recordTooLong',
    'a commit message or note of this repository is longer than 128 MiB',
    {
      hint: 'limit the scan with `--since`, or the check with a nearer `--base`',
    },
  );
