import type { Decision } from '@ai-enablement/governance-core';
import { EXIT, usageFailure, type ExitCode } from '../failure';
import { readStagedFiles } from '../git/changedFiles';
import { openRepository } from '../git/repository';
import { stagedFrom } from '../git/stagedFrom';
import type { Io } from '../io';
import { hookDocument, type HookReport } from '../report/hookReport';
import { renderJson } from '../report/json';
import { terminalFor } from '../report/terminal';
import { renderHook } from '../report/text/hook';
import { addTrailer, readMessage } from './commitMessage';
import { openHookBundle, type HookBundleOptions } from './hookBundle';
import { decideHere, nextAuthor } from './hookDecision';

/** The options of `commit-msg` as commander delivers them. */
export interface CommitMsgOptions extends HookBundleOptions {
  readonly repo: string;
  /** Trailer to add to a message that declares nothing. */
  readonly add?: string;
  readonly format: 'text' | 'json';
}

const TRAILER = /^[A-Za-z][A-Za-z0-9-]*: \S.*$/;

/**
 * Checks what a commit message says about assistance; exit code 1 when an enforced rule stops the commit: no declaration where one
 * is due, or an assistant that may not be used here.
 */
export async function runCommitMsg(
  file: string,
  options: CommitMsgOptions,
  io: Io,
): Promise<ExitCode> {
  requireTrailer(options.add);
  const { cwd, env, signal } = io;
  const checkout = await openRepository({
    dir: options.repo,
    cwd,
    env,
    signal,
  });
  const from = await stagedFrom(checkout, io);
  const message = await readMessage(file, from.run, io);
  // Git refuses an empty message itself.
  if (message.trim() === '') return EXIT.ok;
  const bundle = await openHookBundle(checkout, options, io);
  const files = await readStagedFiles(from);
  const author = await nextAuthor(from.run);
  const decide = (text: string): Decision =>
    decideHere(
      bundle,
      { files, message: text, author, parent: checkout.head },
      io,
    );
  const asWritten = decide(message);
  const isAdded = options.add !== undefined && lacksDeclaration(asWritten);
  if (isAdded) await addTrailer(file, options.add, { run: from.run, io });
  const decision = isAdded
    ? decide(await readMessage(file, from.run, io))
    : asWritten;
  const report: HookReport = {
    hook: 'commit-msg',
    isStopped: bundle.age === 'tooOld' || stopsCommit(decision),
    files: files.length,
    bundle,
    ...(isAdded ? { addedTrailer: options.add } : {}),
    decision: aboutMessage(decision),
  };
  io.stdout.write(
    options.format === 'json'
      ? renderJson(hookDocument(report))
      : renderHook(report, terminalFor(io.stdout, io.env)),
  );
  return report.isStopped ? EXIT.refused : EXIT.ok;
}

const lacksDeclaration = ({ obligations }: Decision): boolean =>
  obligations.some(
    ({ kind, status }) => kind === 'declaration' && status === 'unfulfilled',
  );

/** A denial, or an enforced declaration that is not there. Data was for `pre-commit`. */
const stopsCommit = ({ outcome, obligations }: Decision): boolean =>
  outcome === 'deny' ||
  obligations.some(
    ({ kind, mode, status }) =>
      kind === 'declaration' && mode === 'enforce' && status === 'unfulfilled',
  );

/** There is no commit yet that could be amended. */
const COMMIT_AGAIN =
  'Commit again with `git commit --trailer "Assisted-by: <tool or none>"`; your message is kept in `.git/COMMIT_EDITMSG`.';

/** What the message is about: data was for `pre-commit`, and how to declare is told for a message. */
const aboutMessage = (decision: Decision): Decision => ({
  ...decision,
  obligations: decision.obligations
    .filter(({ kind }) => kind !== 'data')
    .map(obligation =>
      obligation.kind === 'declaration' && obligation.fix
        ? { ...obligation, fix: COMMIT_AGAIN }
        : obligation,
    ),
});

function requireTrailer(trailer: string | undefined): void {
  if (trailer === undefined || TRAILER.test(trailer)) return;
  throw usageFailure(
    'cli.invalidTrailer',
    `\`--add\` expects a trailer, got \`${trailer}\``,
    { hint: "write it as git does, for example `--add 'Assisted-by: none'`" },
  );
}
