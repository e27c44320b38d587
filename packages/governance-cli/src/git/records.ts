import { unavailable } from '../failure';

/** Longest single record that is read, in bytes. */
const MAX_RECORD_BYTES = 128 * 1024 * 1024;

/** Bytes that are split at once. */
const BATCH_BYTES = 128 * 1024;

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
  let started: readonly string[] = [];
  const take = (): readonly string[] => {
    const bytes = Buffer.concat(pending);
    const end = bytes.lastIndexOf(0);
    if (end < 0) return [];
    pending = [bytes.subarray(end + 1)];
    pendingBytes = bytes.length - end - 1;
    const fields = started.concat(bytes.toString('utf8', 0, end).split('\0'));
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

const recordTooLong = () =>
  unavailable(
    'cli.recordTooLong',
    'a commit message or note of this repository is longer than 128 MiB',
    {
      hint: 'limit the scan with `--since`, or the check with a nearer `--base`',
    },
  );
