import { unavailable } from '../failure';
import type { Repository } from './repository';
import { readGit, streamGit } from './runGit';

/** Contents larger than this are not read; lock files and dumps stay well below. */
export const MOST_BLOB_BYTES = 8 * 1024 * 1024;

/** What became of reading one content. */
export type Blob =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'binary' }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'missing' };

/** Bytes that git itself looks at to tell binary files. */
const BINARY_PREFIX = 8000;
const ENDING = 1;

const unreadable = () =>
  unavailable(
    'cli.unreadableBlob',
    'the output of `git cat-file` could not be understood',
    { hint: 'update git to 2.30 or newer' },
  );

/** Reads contents by their ids, in the order given; two git processes for all, and one content in memory at a time. */
export async function* readBlobs(
  { run }: Repository,
  ids: readonly string[],
): AsyncGenerator<Blob, void, undefined> {
  if (ids.length === 0) return;
  // Nothing is fetched for this: what a partial clone lacks is missing.
  const variables = { ...run.variables, GIT_NO_LAZY_FETCH: '1' };
  const listed = await readGit(
    { ...run, variables, input: `${ids.join('\n')}\n` },
    ['cat-file', '--batch-check=%(objectname) %(objectsize)'],
  );
  const sizes = listed.trimEnd().split('\n').map(sizeOf);
  const wanted = ids.filter((_, index) => isReadable(sizes[index]));
  const contents = readContents(
    streamGit({ ...run, variables, input: `${wanted.join('\n')}\n` }, [
      'cat-file',
      '--batch=%(objectsize)',
    ]),
  )[Symbol.asyncIterator]();
  try {
    for (const [index] of ids.entries()) {
      const size = sizes[index];
      if (size === undefined) yield { kind: 'missing' };
      else if (!isReadable(size)) yield { kind: 'tooLarge' };
      else {
        const { value } = await contents.next();
        if (!value) throw unreadable();
        yield asText(value);
      }
    }
  } finally {
    // Git waits for a reader as long as there is one.
    await contents.return?.();
  }
}

function sizeOf(line: string): number | undefined {
  const [, size = ''] = line.split(' ');
  return /^\d+$/.test(size) ? Number(size) : undefined;
}

const isReadable = (size: number | undefined): size is number =>
  size !== undefined && size <= MOST_BLOB_BYTES;

async function* readContents(
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer, void, undefined> {
  let data: Buffer = Buffer.alloc(0);
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  let due = 0;
  for await (const chunk of chunks) {
    pending.push(chunk);
    pendingBytes += chunk.length;
    if (pendingBytes < due) continue;
    data = Buffer.concat(pending);
    for (;;) {
      const end = data.indexOf(0x0a);
      const size = end < 0 ? NaN : Number(data.toString('latin1', 0, end));
      due = Number.isNaN(size) ? 0 : end + 1 + size + ENDING;
      if (end < 0 || data.length < due) break;
      yield data.subarray(end + 1, end + 1 + size);
      data = data.subarray(due);
    }
    pending = [data];
    pendingBytes = data.length;
  }
  if (pendingBytes > 0) throw unreadable();
}

function asText(bytes: Buffer): Blob {
  if (bytes.subarray(0, BINARY_PREFIX).includes(0)) return { kind: 'binary' };
  return { kind: 'text', text: new TextDecoder().decode(bytes) };
}
