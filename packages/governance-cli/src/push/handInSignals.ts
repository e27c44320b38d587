import type { FixConventions } from '@ai-enablement/governance-core';
import type { Connection } from '../connection';
import { findDefects, type MergedChange } from '../defects/findDefects';
import { Failure } from '../failure';
import { isOnDefaultBranch } from '../git/defaultBase';
import type { Repository } from '../git/repository';
import { packLines } from '../ingest/packLines';
import { sendRecords } from '../ingest/sendRecords';
import type { Io } from '../io';
import { startProgress } from '../ledger/progress';
import { defectSignal, type SignalLine } from './historySignals';

/** What the history tells for scorecards, and what became of it. */
export interface SignalReport {
  readonly fixes: number;
  /** Fixes that touch too much to be traced. */
  readonly tooLarge: number;
  readonly defects: Readonly<Record<'revert' | 'hotfix' | 'szz', number>>;
  /** Reverts that were taken back. */
  readonly cancelled: number;
  /** Signals of all kinds. */
  readonly signals: number;
  /** Absent when nothing was sent. */
  readonly stored?: number;
  readonly repeated?: number;
  readonly refused?: number;
  /** Why nothing was handed in, and what to do about it. */
  readonly notTaken?: string;
}

/** Answers of a portal that does not take such signals; what else was handed in stands by itself. */
const NOT_TAKEN = [
  'insights.unknownSource',
  'insights.notConfigured',
  'shared.notAllowed',
  'shared.notFound',
  'client.unexpectedAnswer',
  'cli.notTheApi',
];
const OFF_BRANCH =
  '`HEAD` is not on the default branch of `origin`, and scorecards are about what is merged there; check that branch out';

/** Finds defects of the changes and hands them in with what else is known; without a connection nothing is sent. Changes the newest first. */
export async function handInSignals(
  {
    git,
    head,
    repository,
    changes,
    signals,
    conventions,
    connection,
  }: {
    readonly git: Repository;
    readonly head: string;
    /** `host/path`. */
    readonly repository: string;
    readonly changes: readonly MergedChange[];
    /** Of changes and who wrote them. */
    readonly signals: readonly SignalLine[];
    readonly conventions: FixConventions;
    readonly connection?: Connection;
  },
  io: Io,
): Promise<SignalReport | undefined> {
  if (!(await isOnDefaultBranch(git, head))) return nothing(OFF_BRANCH);
  const progress = startProgress(
    io,
    changes.length,
    'changes looked at for defects',
  );
  const found = await findDefects(git, {
    head,
    changes,
    conventions,
    onFix: done => progress.show(done),
  });
  progress.end();
  const lines = [
    ...signals,
    ...found.defects.map(defect => defectSignal(repository, defect)),
  ];
  const standing = found.defects.filter(({ isCancelled }) => !isCancelled);
  const of = (method: string) =>
    standing.filter(defect => defect.method === method).length;
  const report: SignalReport = {
    fixes: found.fixes,
    tooLarge: found.tooLarge,
    defects: { revert: of('revert'), hotfix: of('hotfix'), szz: of('szz') },
    cancelled: found.defects.length - standing.length,
    signals: lines.length,
  };
  if (!connection || lines.length === 0) return report;
  try {
    return { ...report, ...(await send(connection, lines, io)) };
  } catch (error) {
    if (!(error instanceof Failure) || !NOT_TAKEN.includes(error.code))
      throw error;
    return { ...report, notTaken: `${error.message}; ${error.hint ?? ''}` };
  }
}

const nothing = (notTaken: string): SignalReport => ({
  fixes: 0,
  tooLarge: 0,
  defects: { revert: 0, hotfix: 0, szz: 0 },
  cancelled: 0,
  signals: 0,
  notTaken,
});

async function send(
  connection: Connection,
  lines: readonly SignalLine[],
  { randomId }: Io,
): Promise<Pick<SignalReport, 'stored' | 'repeated' | 'refused'>> {
  const destination = { source: 'git', batch: `scan-${randomId()}` };
  const all = { stored: 0, repeated: 0, refused: 0 };
  const texts = lines.map(line => ({ text: JSON.stringify(line) }));
  for await (const pack of packLines(texts, 1)) {
    const receipt = await sendRecords(connection, destination, pack);
    all.stored += receipt.stored;
    all.repeated += receipt.repeated;
    all.refused += receipt.refusedInAll;
  }
  return all;
}
