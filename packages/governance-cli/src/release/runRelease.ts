import type { CheckOptions } from '../check/runCheck';
import { targetRepository } from '../check/targetRepository';
import { connect } from '../connection';
import { usageFailure, type ExitCode } from '../failure';
import { readPatchedCommits } from '../git/patchDigests';
import { readRemotes } from '../git/remotes';
import { openRepository, requireCommit } from '../git/repository';
import type { Io } from '../io';
import { releaseCiReport } from '../report/ci/ciReport';
import { writeCiReports } from '../report/ci/writeCiReports';
import { renderJson } from '../report/json';
import { releaseDocument, releaseReport } from '../report/releaseReport';
import { terminalFor } from '../report/terminal';
import { renderRelease } from '../report/text/release';
import { askForRelease, passedReleases } from './askRelease';
import { findRange, parseRange } from './releaseRange';
import { tagAt } from './tagName';

/** The options of `check` when it is asked about a release. */
export interface ReleaseOptions extends CheckOptions {
  /** `FROM..TO`; true when no range is named. */
  readonly release: string | true;
  readonly environment?: string;
  readonly tag?: string;
}

const MOST_COMMITS = 20_000;

/** Options that are about one change. */
const OF_CHANGES = {
  base: '--base',
  entity: '--entity',
  pullRequest: '--pull-request',
  sarif: '--sarif',
  attest: '--attest',
  offline: '--offline',
  onUnavailable: '--on-unavailable',
  record: '--record',
  keys: '--keys',
} as const satisfies Partial<Record<keyof CheckOptions, string>>;

/** Asks about all changes since the last release and prints the answer; exit code 0 when the release may go on, 1 when not. */
export async function runRelease(
  options: ReleaseOptions,
  io: Io,
): Promise<ExitCode> {
  requireNoneOfChanges(options);
  const asked = parseRange(options.release === true ? '' : options.release);
  const { cwd, env, signal } = io;
  const repository = await openRepository({
    dir: options.repo,
    cwd,
    env,
    signal,
  });
  const target = targetRepository(
    options.repository,
    await readRemotes(repository),
  );
  // Known before anything is asked, since tokens of jobs are asked for a commit.
  const head = await requireCommit(repository, asked.to);
  const connection = await connect(options, io, { commit: () => head });
  const { environment } = options;
  const place = { repository: target.id, environment };
  const { notice, baseSha, headSha } = await findRange(repository, asked, () =>
    passedReleases(connection, place),
  );
  const commits = await readPatchedCommits(repository, {
    base: baseSha,
    head: headSha,
  });
  requireSendable(commits.length);
  const tag = options.tag ?? (await tagAt(repository, asked.to, headSha));
  const release = await askForRelease(
    connection,
    {
      ...place,
      ...(tag === undefined ? {} : { tag }),
      baseSha,
      headSha,
      commits: commits.map(({ sha, patchDigest }) => ({ sha, patchDigest })),
    },
    io.randomId(),
  );
  const report = releaseReport({
    release,
    commits,
    notices: [...target.notices, ...(notice ? [notice] : [])],
  });
  await writeCiReports(releaseCiReport(report), options, io);
  io.stdout.write(
    options.format === 'json'
      ? renderJson(releaseDocument(report))
      : renderRelease(report, terminalFor(io.stdout, io.env)),
  );
  return report.exitCode;
}

function requireNoneOfChanges(options: CheckOptions): void {
  const given = Object.entries(OF_CHANGES)
    .filter(([key]) => options[key as keyof typeof OF_CHANGES] !== undefined)
    .map(([, flag]) => `\`${flag}\``);
  if (given.length === 0) return;
  throw usageFailure(
    'cli.releaseOptions',
    `${given.join(', ')} and \`--release\` do not go together: a release rests on the decisions on its changes`,
    { hint: 'leave them out; evidence belongs to the check of the change' },
  );
}

function requireSendable(commits: number): void {
  if (commits <= MOST_COMMITS) return;
  throw usageFailure(
    'cli.changeTooLarge',
    `the release is too large to check: at most ${MOST_COMMITS} commits, got ${commits}`,
    { hint: 'name a nearer beginning: `--release FROM..TO`' },
  );
}
