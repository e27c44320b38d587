import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { gitEnvironment, NEUTRAL_OPTIONS } from './environment';
import { gitFailure, gitNotStarted } from './gitFailures';

/** Where and how git runs. */
export interface GitRun {
  /** Absolute path of the folder it runs in. */
  readonly dir: string;
  /** Environment of the caller; what would bend git's output is taken out. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Set on top of the environment. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Options before the subcommand. */
  readonly options?: readonly string[];
  /** Written to git's standard input. */
  readonly input?: string;
  /** Ends git when it aborts. */
  readonly signal?: AbortSignal;
}

const MAX_STDERR = 16 * 1024;

function collectStderr(child: ChildProcessWithoutNullStreams): () => string {
  const chunks: Buffer[] = [];
  let length = 0;
  child.stderr.on('data', (chunk: Buffer) => {
    if (length < MAX_STDERR) chunks.push(chunk);
    length += chunk.length;
  });
  return () => Buffer.concat(chunks).toString('utf8').slice(0, MAX_STDERR);
}

/** How the process ended; never rejects, so that it may be awaited late. */
function ending(
  child: ChildProcessWithoutNullStreams,
): Promise<{ readonly code: number | null; readonly error?: Error }> {
  return new Promise(resolve => {
    child.once('error', error => resolve({ code: null, error }));
    child.once('close', code => resolve({ code }));
  });
}

/**
 * Runs git and hands its output on as it comes. Throws a `Failure` when git is missing or ends with another exit code than
 * 0, with git's own words as cause; ends git when the caller stops reading or the signal aborts.
 */
export async function* streamGit(
  run: GitRun,
  args: readonly string[],
): AsyncGenerator<Buffer, void, undefined> {
  run.signal?.throwIfAborted();
  const child = spawn(
    'git',
    [...NEUTRAL_OPTIONS, ...(run.options ?? []), ...args],
    {
      cwd: run.dir,
      env: { ...gitEnvironment(run.env), ...run.variables },
      windowsHide: true,
    },
  );
  const stop = () => child.kill();
  run.signal?.addEventListener('abort', stop, { once: true });
  const stderr = collectStderr(child);
  const ended = ending(child);
  child.stdin.on('error', () => undefined);
  child.stdin.end(run.input ?? '');
  try {
    for await (const chunk of child.stdout) yield chunk as Buffer;
    const { code, error } = await ended;
    run.signal?.throwIfAborted();
    if (error) throw gitNotStarted(error);
    if (code !== 0) throw gitFailure(args, stderr());
  } finally {
    run.signal?.removeEventListener('abort', stop);
    if (child.exitCode === null) child.kill();
  }
}

/** All of git's output at once, for commands whose output is small. */
export async function readGit(
  run: GitRun,
  args: readonly string[],
): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of streamGit(run, args)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
