import { EXIT, type ExitCode } from '../failure';
import { addedLinesOf } from '../git/addedLines';
import { readCommits } from '../git/commits';
import { shallowClone } from '../git/gitFailures';
import { readRemotes } from '../git/remotes';
import { hostedRemotes } from '../git/repositoryIds';
import { openRepository, requireCommit } from '../git/repository';
import { readTraces } from '../git/traces';
import type { Io } from '../io';
import { renderJson } from '../report/json';
import { scanDocument, type ScanReport } from '../report/scanDocument';
import { renderScan } from '../report/scanText';
import { terminalFor } from '../report/terminal';
import { summarizeHistory } from './summarizeHistory';

/** The options of `scan` as commander delivers them. */
export interface ScanOptions {
  /** An instant, as `parseSince` gives it. */
  readonly since?: string;
  readonly format: 'text' | 'json';
}

/**
 * Attributes the history of HEAD in a folder. Failures: those of `openRepository`, `cli.noCommits`, and
 * `cli.shallowClone`, since a history that is cut off would give shares of something else.
 */
export async function scanFolder(
  dir: string,
  { since }: Pick<ScanOptions, 'since'>,
  io: Pick<Io, 'cwd' | 'env' | 'signal'>,
): Promise<ScanReport> {
  const repository = await openRepository({
    dir,
    cwd: io.cwd,
    env: io.env,
    signal: io.signal,
  });
  const head = await requireCommit(repository, 'HEAD');
  if (repository.isShallow) throw shallowClone('its history is not all there');
  const [summary, remotes] = await Promise.all([
    summarizeHistory(readCommits(repository, { head, since }), {
      traces: readTraces(repository, head),
      countLines: (shas, { wantsPath }) =>
        addedLinesOf(repository, shas, wantsPath),
    }),
    readRemotes(repository),
  ]);
  return {
    repository: hostedRemotes(remotes)[0]?.id,
    head,
    since,
    summary,
  };
}

/** `ai-governance scan`: how much of a history was written with AI, as far as it says. */
export async function runScan(
  dir: string,
  options: ScanOptions,
  io: Io,
): Promise<ExitCode> {
  const report = await scanFolder(dir, options, io);
  io.stdout.write(
    options.format === 'json'
      ? renderJson(scanDocument(report))
      : renderScan(report, terminalFor(io.stdout, io.env)),
  );
  return EXIT.ok;
}
