import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { usageFailure } from '../failure';
import type { Io } from '../io';

const MOST_BYTES = 256 * 1024 * 1024;

/** Text of a file of at most 256 MiB that is named on the command line; anything else is `cli.unreadableFile`. */
export async function readSmallFile(file: string, io: Io): Promise<string> {
  const handle = await open(resolve(io.cwd, file)).catch((cause: unknown) => {
    throw unreadable(file, 'it cannot be read', cause);
  });
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw unreadable(file, 'it is no file');
    if (stats.size > MOST_BYTES)
      throw unreadable(file, 'it is larger than 256 MiB');
    return decode(await handle.readFile(), file);
  } finally {
    await handle.close();
  }
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw unreadable(file, 'it is not UTF-8 text', cause);
  }
}

const unreadable = (file: string, because: string, cause?: unknown) =>
  usageFailure('cli.unreadableFile', `cannot use \`${file}\`: ${because}`, {
    hint: 'check the path and that you may read it',
    cause,
  });
