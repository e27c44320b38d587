import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { usageFailure } from '../failure';
import type { Io } from '../io';

const OWNER_ONLY = 0o600;

/**
 * Writes a file so that readers see the old one or the new one, never a part: a new file beside it takes its place. A symbolic
 * link of that name is replaced, not followed. Readable for its owner alone unless `mode` says otherwise. Failure:
 * `cli.unwritableFile`.
 */
export async function writeAtomically(
  file: string,
  text: string,
  io: Pick<Io, 'cwd' | 'randomId'> & { readonly mode?: number },
): Promise<void> {
  const target = resolve(io.cwd, file);
  const draft = join(
    dirname(target),
    `.${basename(target)}.${io.randomId()}.tmp`,
  );
  try {
    // `wx`: whatever lies there already, a link included, is nothing of ours.
    const handle = await open(draft, 'wx', io.mode ?? OWNER_ONLY);
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, target);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw unwritable(file, cause);
  }
}

/** The failure of writing a file that was named on the command line. */
export const unwritable = (file: string, cause: unknown) =>
  usageFailure('cli.unwritableFile', `cannot write \`${file}\``, {
    hint: 'check that its folder is there, that you may write to it, and that the name is not that of a folder, link or device',
    cause,
  });
