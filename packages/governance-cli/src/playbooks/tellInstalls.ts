import { z } from 'zod';
import { requireShape } from '../check/requireAnswer';
import { targetRepository } from '../check/targetRepository';
import { connect, type Connection } from '../connection';
import { Interrupted } from '../failure';
import { openRepository } from '../git/repository';
import { readRemotes } from '../git/remotes';
import { answerTo } from '../http/explainAnswer';
import type { Io } from '../io';
import { terminalFor } from '../report/terminal';
import { type LockedPlaybook, parseLock } from './lockFile';

/** Everything that is installed in a repository. */
interface ToldInstalls {
  readonly repository: string;
  /** What the token of a CI job is for. */
  readonly commit?: string;
  readonly playbooks: readonly LockedPlaybook[];
}

const receiptShape = z.object({
  isKept: z.boolean(),
  because: z.string().optional(),
});

const PURPOSE = 'tell the portal which playbooks are installed';
/** Nobody waits longer for something that may fail. */
const MOST_SECONDS = 10;

async function tell(
  { client, hasToken }: Pick<Connection, 'client' | 'hasToken'>,
  { playbooks, ...where }: ToldInstalls,
): Promise<void> {
  const receipt = await answerTo(
    { purpose: PURPOSE, permission: 'ai-governance.playbook.read', hasToken },
    client.reportPlaybookInstalls({
      ...where,
      playbooks: playbooks.map(({ name, version, digest, targets }) => ({
        ...{ name, version, digest, targets },
      })),
    }),
  );
  requireShape(receiptShape, receipt, PURPOSE);
  if (receipt.isKept) return;
  throw new Error(receipt.because ?? 'it keeps none');
}

const noteOf = (error: unknown): string =>
  `the portal was not told which playbooks are installed: ${error instanceof Error ? error.message : String(error)}`;

/** Tells the portal what a checkout has after an installation. Never fails; says on standard error when it could not. */
export async function tellInstalls(
  playbooks: readonly LockedPlaybook[],
  options: Parameters<typeof connect>[0] & { readonly dir: string },
  io: Io,
): Promise<void> {
  try {
    const { cwd, env, signal } = io;
    const checkout = await openRepository({
      ...{ dir: options.dir, cwd, env, signal },
    });
    const { id } = targetRepository(undefined, await readRemotes(checkout));
    const connection = await connect(
      { ...options, timeout: Math.min(options.timeout, MOST_SECONDS) },
      io,
      { attempts: 1 },
    );
    await tell(connection, { repository: id, playbooks });
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    const { paint } = terminalFor(io.stderr, io.env);
    io.stderr.write(`${paint('quiet', noteOf(error))}\n`);
  }
}

/**
 * Tells the portal what the branch has that a change goes to, from the text of its lock. Never fails: a sentence says why it could not.
 * Without a lock there is nothing to say when it cannot be told.
 */
export async function tellLocked(
  connection: Connection,
  {
    readLock,
    ...where
  }: Omit<ToldInstalls, 'playbooks'> & {
    readonly readLock: () => Promise<string | undefined>;
  },
): Promise<string | undefined> {
  let lock: string | undefined;
  try {
    lock = await readLock();
    await tell(connection, { ...where, playbooks: parseLock(lock) });
    return undefined;
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    return lock === undefined ? undefined : noteOf(error);
  }
}
