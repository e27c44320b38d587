import { unavailable } from '../failure';

/** Longest single record that is read, in bytes. */
const MAX_RECORD_BYTES = 128 * 1024 * 1024;

/**
 * Splits git's `-z` output into records of `fieldCount` fields, each field ended by a NUL, and hands them on in batches as
 * they come: the fields of whole records one after the other, in one flat list. Bytes that are no UTF-8 become U+FFFD.
 * Memory: one batch and the longest record.
 */
export async function* readRecords(
  chunks: AsyncIterable<Buffer>,
  fieldCount: number,
): AsyncGenerator<readonly string[], void, undefined> {
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  let started: string[] = [];
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(0);
    pendingBytes += chunk.length;
    if (pendingBytes > MAX_RECORD_BYTES) throw recordTooLong();
    if (end < 0) {
      pending.push(chunk);
      continue;
    }
    const whole = chunk.subarray(0, end);
    const bytes =
      pending.length > 0 ? Buffer.concat([...pending, whole]) : whole;
    pending = end + 1 < chunk.length ? [chunk.subarray(end + 1)] : [];
    pendingBytes = chunk.length - end - 1;
    const found = bytes.toString('utf8').split('\0');
    const fields = started.length > 0 ? started.concat(found) : found;
    started = fields.splice(fields.length - (fields.length % fieldCount));
    if (fields.length > 0) yield fields;
  }
}

const recordTooLong = () =>
  unavailable(
    'cli.recordTooLong',
    'a commit message or note of this repository is longer than 128 MiB',
    {
      hint: 'limit the scan with `--since`, or the check with a nearer `--base`',
    },
  );
