import { targetRepository } from '../check/targetRepository';
import { connect } from '../connection';
import type { MergedChange } from '../defects/findDefects';
import { mergedChange } from '../defects/mergedChange';
import { EXIT, type ExitCode } from '../failure';
import { shallowClone } from '../git/gitFailures';
import { countPast, readPast } from '../git/pastChanges';
import { readRemotes } from '../git/remotes';
import { openRepository, requireCommit } from '../git/repository';
import { MOST_BUSY_MS } from '../ingest/sendRecords';
import type { Io } from '../io';
import { counted, startProgress } from '../ledger/progress';
import { renderJson } from '../report/json';
import {
  pushDocument,
  renderPush,
  type PushReport,
} from '../report/pushReport';
import { terminalFor } from '../report/terminal';
import { handInSignals } from './handInSignals';
import { changeSignals, type SignalLine } from './historySignals';
import { historyChange, isSendable } from './historyChange';
import { packBatches } from './packBatches';
import { conventionsOf, type PushOptions } from './pushOptions';
import {
  NOTHING_PUSHED,
  type PushTally,
  withReceipt,
  withRead,
} from './pushTally';
import { sendHistory } from './sendHistory';

const DEFAULT_DAYS = 90;
const DAY_MS = 86_400_000;

/** `ai-governance scan --push`: hands the changes of a history in, the newest first, or shows what would be handed in. */
export async function runPush(
  dir: string,
  options: PushOptions,
  io: Io,
): Promise<ExitCode> {
  const connection = options.dryRun
    ? undefined
    : await connect(options, io, { mostBusyMs: MOST_BUSY_MS });
  const { cwd, env, signal } = io;
  const git = await openRepository({ dir, cwd, env, signal });
  const head = await requireCommit(git, 'HEAD');
  if (git.isShallow) throw shallowClone('its history is not all there');
  const target = targetRepository(options.repository, await readRemotes(git));
  const since = options.since ?? daysAgo(DEFAULT_DAYS, io);
  const range = { head, since };
  const progress = startProgress(io, await countPast(git, range), 'changes');
  let report: PushReport = {
    repository: target.id,
    ...range,
    isDryRun: connection === undefined,
    tally: NOTHING_PUSHED,
  };
  const changes: MergedChange[] = [];
  const signals: SignalLine[] = [];
  const conventions = conventionsOf(options);
  const keep = (tally: PushTally) => (report = { ...report, tally });
  async function* sendable() {
    for await (const change of readPast(git, range)) {
      const { tally } = report;
      changes.push(mergedChange(change));
      signals.push(...changeSignals(target.id, change, conventions));
      if (isSendable(change)) yield historyChange(change);
      else keep({ ...tally, tooLarge: tally.tooLarge + 1 });
    }
  }
  try {
    for await (const batch of packBatches(sendable())) {
      report = { ...report, example: report.example ?? batch[0] };
      if (connection) {
        const receipt = await sendHistory(connection, {
          ...range,
          repository: target.id,
          changes: batch,
        });
        keep(withReceipt(report.tally, receipt));
      }
      keep(withRead(report.tally, batch));
      progress.show(report.tally.changes);
    }
  } catch (error) {
    progress.end();
    tellHowFar(report, io);
    throw error;
  }
  progress.end();
  if (options.defects)
    report = {
      ...report,
      signals: await handInSignals(
        {
          git,
          head,
          repository: target.id,
          changes,
          signals,
          conventions,
          connection,
        },
        io,
      ),
    };
  const portalUrl = connection?.portalUrl;
  io.stdout.write(
    options.format === 'json'
      ? renderJson(pushDocument(report))
      : renderPush({ ...report, portalUrl }, terminalFor(io.stdout, io.env)),
  );
  return EXIT.ok;
}

const daysAgo = (days: number, { now }: Io): string =>
  new Date(now() - days * DAY_MS).toISOString().replace(/\.\d{3}Z$/, 'Z');

function tellHowFar({ tally, isDryRun }: PushReport, io: Io): void {
  if (isDryRun || tally.changes === 0) return;
  io.stderr.write(
    `${counted(tally.changes)} changes were handed in before this; the same command goes on from there, since what the portal has it does not take twice\n`,
  );
}
