import { detectorPolicy, type Decision } from '@ai-enablement/governance-core';
import { BASELINE_PATH } from '@ai-enablement/governance-detectors';
import { readBaselines, type Baselines } from '../data/baselines';
import { dataReport } from '../data/dataReport';
import { lookThrough } from '../data/lookThrough';
import { EXIT, type ExitCode } from '../failure';
import { readAddedTexts } from '../git/addedText';
import { readStagedFiles } from '../git/changedFiles';
import { readStagedTexts } from '../git/changedTexts';
import { readFileAt } from '../git/fileAt';
import { openRepository, type Repository } from '../git/repository';
import { readGit } from '../git/runGit';
import { stagedFrom, type StagedFrom } from '../git/stagedFrom';
import type { Io } from '../io';
import { renderJson } from '../report/json';
import { hookDocument, type HookReport } from '../report/hookReport';
import { terminalFor } from '../report/terminal';
import { renderHook } from '../report/text/hook';
import { openHookBundle, type HookBundleOptions } from './hookBundle';
import { decideHere, nextAuthor } from './hookDecision';

/** The options of `pre-commit` as commander delivers them. */
export interface PreCommitOptions extends HookBundleOptions {
  readonly repo: string;
  readonly format: 'text' | 'json';
}

/**
 * Looks through what is staged for data that must not be shared, by the policy of the cached bundle; exit code 1 when an enforced
 * rule stops the commit.
 */
export async function runPreCommit(
  options: PreCommitOptions,
  io: Io,
): Promise<ExitCode> {
  const { cwd, env, signal } = io;
  const checkout = await openRepository({
    dir: options.repo,
    cwd,
    env,
    signal,
  });
  const from = await stagedFrom(checkout, io);
  // Git counts lines while the policy is opened and texts are looked through.
  const counting = readStagedFiles(from);
  counting.catch(() => undefined);
  const opening = Promise.all([
    openHookBundle(checkout, options, io),
    stagedBaselines(checkout, from),
    nextAuthor(from.run),
  ]);
  opening.catch(() => undefined);
  const changed = await readStagedTexts(from);
  // Nothing to look at needs no policy either: an empty commit, or one that only takes a message back.
  if (changed.length === 0 && (await counting).length === 0) return EXIT.ok;
  const [bundle, baselines, author] = await opening;
  const data = await lookThrough(readAddedTexts(checkout, changed), {
    policy: detectorPolicy(bundle.opened.compiled.policy),
    baselines,
    signal,
  });
  const files = await counting;
  const decision = decideHere(
    bundle,
    {
      files,
      message: '',
      author,
      parent: checkout.head,
      data: dataReport(data),
    },
    io,
  );
  const report: HookReport = {
    hook: 'pre-commit',
    isStopped: bundle.age === 'tooOld' || stopsCommit(decision),
    files: files.length,
    bundle,
    data,
    decision: withoutMessage(decision),
  };
  write(report, options.format, io);
  return report.isStopped ? EXIT.refused : EXIT.ok;
}

/** An enforced rule about data that is not met. What depends on the message is for `commit-msg`. */
const stopsCommit = ({ obligations }: Decision): boolean =>
  obligations.some(
    ({ kind, mode, status }) =>
      kind === 'data' &&
      mode === 'enforce' &&
      (status === 'unfulfilled' || status === 'unknown'),
  );

const withoutMessage = (decision: Decision): Decision => ({
  ...decision,
  obligations: decision.obligations.filter(
    ({ kind }) => kind !== 'declaration',
  ),
});

async function stagedBaselines(
  checkout: Repository,
  { run }: StagedFrom,
): Promise<Baselines> {
  const { head } = checkout;
  const listed = await readGit(run, [
    'ls-files',
    '--stage',
    '-z',
    '--',
    `:(top,literal)${BASELINE_PATH}`,
  ]);
  const id = listed.split(' ')[1];
  return readBaselines({
    base:
      head === undefined
        ? undefined
        : await readFileAt(checkout, head, BASELINE_PATH),
    head: id ? await readGit(run, ['cat-file', 'blob', id]) : undefined,
  });
}

function write(
  report: HookReport,
  format: PreCommitOptions['format'],
  io: Io,
): void {
  io.stdout.write(
    format === 'json'
      ? renderJson(hookDocument(report))
      : renderHook(report, terminalFor(io.stdout, io.env)),
  );
}
