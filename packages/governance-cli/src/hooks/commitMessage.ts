import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { usageFailure } from '../failure';
import { readGit, type GitRun } from '../git/runGit';
import type { Io } from '../io';

/** Git puts the changes below this line when a message is written with `--verbose`. */
const SCISSORS = /^.{0,3} -{10,} >8 -{10,}$/m;

/** A commit message as git will take it: without comments and without the diff below it. Failure: `cli.unreadableFile`. */
export async function readMessage(
  file: string,
  run: GitRun,
  io: Pick<Io, 'cwd'>,
): Promise<string> {
  const written = await readFile(resolve(io.cwd, file), 'utf8').catch(
    (cause: unknown) => {
      throw usageFailure('cli.unreadableFile', `cannot read \`${file}\``, {
        hint: 'git gives the file of the message to the hook `commit-msg`; name it when you run the command yourself',
        cause,
      });
    },
  );
  const [message = ''] = written.split(SCISSORS);
  return readGit({ ...run, input: message }, [
    'stripspace',
    '--strip-comments',
  ]);
}

/** Adds a trailer to a message, below the trailers that are there. */
export async function addTrailer(
  file: string,
  trailer: string,
  { run, io }: { readonly run: GitRun; readonly io: Pick<Io, 'cwd'> },
): Promise<void> {
  const path = resolve(io.cwd, file);
  const added = await readGit({ ...run, input: await readFile(path, 'utf8') }, [
    'interpret-trailers',
    '--if-exists=addIfDifferent',
    '--trailer',
    trailer,
  ]);
  await writeFile(path, added);
}
