import type { HistoryChange } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { requireShape } from '../check/requireAnswer';
import { targetRepository } from '../check/targetRepository';
import {
  connect,
  type Connection,
  type ConnectionOptions,
} from '../connection';
import { EXIT, type ExitCode } from '../failure';
import { shallowClone } from '../git/gitFailures';
import { countPast, readPast } from '../git/pastChanges';
import { readRemotes } from '../git/remotes';
import { openRepository, requireCommit } from '../git/repository';
import { answerTo } from '../http/explainAnswer';
import type { Io } from '../io';
import { counted, startProgress } from '../ledger/progress';
import { renderJson } from '../report/json';
import {
  pushDocument,
  renderPush,
  type PushReport,
} from '../report/pushReport';
import { terminalFor } from '../report/terminal';
import { historyReceiptShape } from './receiptShape';
import {
  HISTORY_SCAN_VERSION,
  historyChange,
  isSendable,
} from './historyChange';
import { packBatches } from './packBatches';
import {
  NOTHING_PUSHED,
  type PushTally,
  withReceipt,
  withRead,
} from './pushTally';

/** The options of `scan --push` as commander delivers them. */
export interface PushOptions extends ConnectionOptions {
  /** An instant, as `parseSince` gives it; absent means 90 days ago. */
  readonly since?: string;
  readonly repository?: string;
  readonly dryRun?: boolean;
  readonly format: 'text' | 'json';
}

const DEFAULT_DAYS = 90;
const DAY_MS = 86_400_000;

/** `ai-governance scan --push`: hands the changes of a history in, the newest first, or shows what would be handed in. */
export async function runPush(
  dir: string,
  options: PushOptions,
  io: Io,
): Promise<ExitCode> {
  const connection = options.dryRun ? undefined : await connect(options, io);
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
  const keep = (tally: PushTally) => (report = { ...report, tally });
  async function* sendable() {
    for await (const change of readPast(git, range)) {
      const { tally } = report;
      if (isSendable(change)) yield historyChange(change);
      else keep({ ...tally, tooLarge: tally.tooLarge + 1 });
    }
  }
  try {
    for await (const changes of packBatches(sendable())) {
      report = { ...report, example: report.example ?? changes[0] };
      if (connection) {
        const receipt = await send(connection, {
          ...range,
          repository: target.id,
          changes,
        });
        keep(withReceipt(report.tally, receipt));
      }
      keep(withRead(report.tally, changes));
      progress.show(report.tally.changes);
    }
  } catch (error) {
    progress.end();
    tellHowFar(report, io);
    throw error;
  }
  progress.end();
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

async function send(
  { client, hasToken }: Connection,
  {
    repository,
    head,
    changes,
  }: {
    readonly repository: string;
    readonly head: string;
    readonly changes: readonly HistoryChange[];
  },
) {
  const purpose = `hand in the history of \`${repository}\``;
  const permission = 'ai-governance.history.create';
  const receipt = await answerTo(
    { purpose, permission, hasToken },
    client.createHistory({
      repository,
      head,
      scanVersion: HISTORY_SCAN_VERSION,
      changes,
    }),
  );
  requireShape(historyReceiptShape, receipt, purpose);
  return receipt;
}

function tellHowFar({ tally, isDryRun }: PushReport, io: Io): void {
  if (isDryRun || tally.changes === 0) return;
  io.stderr.write(
    `${counted(tally.changes)} changes were handed in before this; the same command goes on from there, since what the portal has it does not take twice\n`,
  );
}
