import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createGunzip } from 'node:zlib';
import { usageFailure } from '../failure';
import type { Io } from '../io';

/** Bytes of records, whatever they came in. */
export interface OpenRecords {
  /** As given on the command line; `-` is what is piped in. */
  readonly file: string;
  /** Uncompressed. */
  readonly bytes: AsyncIterable<Buffer>;
  /** How many bytes of the file were read, compressed or not. */
  readonly read: () => number;
}

/** Sizes of the files in bytes; `undefined` when any of them is piped in. Failure: `cli.unreadableFile`. */
export async function sizeOf(
  files: readonly string[],
  io: Io,
): Promise<number | undefined> {
  let size = 0;
  for (const file of files) {
    if (file === '-') return undefined;
    const found = await stat(resolve(io.cwd, file)).catch((cause: unknown) => {
      throw unreadable(file, cause);
    });
    if (!found.isFile()) throw unreadable(file);
    size += found.size;
  }
  return size;
}

const unreadable = (file: string, cause?: unknown) =>
  usageFailure('cli.unreadableFile', `cannot read \`${file}\``, {
    hint: 'check the path and that you may read it; `-` stands for what is piped in',
    cause,
  });

/** Opens a file or what is piped in; gzip is known by its first bytes, not by its name. */
export function openRecords(file: string, io: Io): OpenRecords {
  let read = 0;
  async function* raw(): AsyncGenerator<Buffer> {
    const source: AsyncIterable<Buffer> =
      file === '-' ? io.stdin() : createReadStream(resolve(io.cwd, file));
    for await (const chunk of source) {
      io.signal.throwIfAborted();
      read += chunk.length;
      yield chunk;
    }
  }
  return { file, bytes: withoutGzip(raw(), file), read: () => read };
}

const isGzip = (start: Buffer): boolean =>
  start[0] === 0x1f && start[1] === 0x8b;

async function* withoutGzip(
  chunks: AsyncGenerator<Buffer>,
  file: string,
): AsyncGenerator<Buffer> {
  let start: Buffer = Buffer.alloc(0);
  while (start.length < 2) {
    const next = await chunks.next();
    if (next.done) break;
    start = Buffer.concat([start, next.value]);
  }
  async function* all() {
    yield start;
    yield* chunks;
  }
  if (isGzip(start)) yield* gunzip(all(), file);
  else yield* all();
}

const isOfZlib = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  String(error.code).startsWith('Z_');

async function* gunzip(
  chunks: AsyncIterable<Buffer>,
  file: string,
): AsyncGenerator<Buffer> {
  const unzip = createGunzip();
  const fed = feed(chunks, unzip);
  try {
    for await (const chunk of unzip) yield chunk as Buffer;
    await fed;
  } catch (cause) {
    if (!isOfZlib(cause)) throw cause;
    throw usageFailure('cli.brokenGzip', `\`${file}\` is cut off or no gzip`, {
      hint: 'check it with `gzip -t`, and fetch or compress it again',
      cause,
    });
  } finally {
    unzip.destroy();
    fed.catch(() => undefined);
  }
}

/** Gives no more than the other side takes; a failure of the file ends the other side with it. */
async function feed(
  chunks: AsyncIterable<Buffer>,
  unzip: ReturnType<typeof createGunzip>,
): Promise<void> {
  try {
    for await (const chunk of chunks)
      if (!unzip.write(chunk))
        await new Promise<void>(done => {
          unzip.once('drain', done).once('close', done);
        });
    unzip.end();
  } catch (error) {
    unzip.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}
