import { access, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { LedgerLeaf } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { usageFailure } from '../failure';
import type { Io } from '../io';
import { unwritable } from '../offline/writeAtomically';
import type { ExportHeader } from './shapes';

/** What an export is made of. */
export interface ExportContent {
  readonly header: ExportHeader;
  readonly pages: AsyncIterable<readonly LedgerLeaf[]>;
}

/**
 * Writes an export beside its place and moves it there when it is complete and on disk, so that half a file never has the
 * name. An existing file is never replaced: it may be the only witness of an earlier state.
 */
export async function writeExport(
  file: string,
  { header, pages }: ExportContent,
  io: Io,
): Promise<void> {
  const path = resolve(io.cwd, file);
  const unfinished = join(
    dirname(path),
    `.${basename(path)}.${io.randomId()}.unfinished`,
  );
  const onDisk = <Value>(work: Promise<Value>): Promise<Value> =>
    work.catch((cause: unknown) => {
      throw unwritable(file, cause);
    });
  const handle = await onDisk(open(unfinished, 'wx', 0o600));
  try {
    try {
      await onDisk(handle.writeFile(`${JSON.stringify(header)}\n`));
      for await (const page of pages) {
        io.signal.throwIfAborted();
        await onDisk(handle.writeFile(page.map(toLine).join('')));
      }
      await onDisk(handle.sync());
    } finally {
      await handle.close();
    }
    await requireAbsent(file, io);
    await onDisk(rename(unfinished, path));
  } finally {
    // Gone already when it was moved to its place.
    await rm(unfinished, { force: true });
  }
}

/** A usage failure when the file exists. */
export async function requireAbsent(file: string, io: Io): Promise<void> {
  const isThere = await access(resolve(io.cwd, file)).then(
    () => true,
    () => false,
  );
  if (!isThere) return;
  throw usageFailure('cli.fileExists', `\`${file}\` exists already`, {
    hint: 'choose another name, for example with the date in it; an older export shows what the ledger was then, and is worth keeping',
  });
}

const toLine = ({ index, canonical, leafHash }: LedgerLeaf): string =>
  `${JSON.stringify({ index, canonical, leafHash })}\n`;
