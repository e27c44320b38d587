import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import type { PlaybookFile } from '@ai-enablement/governance-core';
import { pack } from 'tar-stream';

const MODE = 0o644;
/** No day of a file is told, so that the same files are the same bytes. */
const NO_DAY = new Date(0);
/** The bytes are not made smaller: how small they get differs between versions of zlib, and the digest with it. */
const NOT_COMPRESSED = 0;

/** A `.tar.gz` of texts; the same texts in the same order are the same bytes. */
export async function packFiles(
  files: readonly PlaybookFile[],
): Promise<Buffer> {
  const tar = pack();
  for (const { path, text } of files)
    tar.entry({ name: path, mode: MODE, mtime: NO_DAY }, text);
  tar.finalize();
  return gzipSync(await buffer(tar), { level: NOT_COMPRESSED });
}
