import type { DecisionRecord } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { askForDecision, submitScans } from '../check/askPortal';
import { readScanReports, type ScanReport } from '../check/scanReports';
import type { Connection } from '../connection';
import { Failure, unavailable } from '../failure';
import type { Io } from '../io';
import type { LocatedRecord, OfflineRecord } from './offlineRecord';

/** What became of a record. */
export type SubmittedRecord = LocatedRecord & {
  /** What is missing of the evidence that the answer without the portal rested on, as sentences. */
  readonly notices: readonly string[];
} & (
    | {
        /** `stricter`: the change was let pass, and the portal holds or denies it, or its answer counts for nothing. */
        readonly kind: 'agrees' | 'stricter';
        readonly answer: DecisionRecord;
      }
    | { readonly kind: 'failed'; readonly failure: Failure }
  );

/** Asks the portal a recorded question. Never throws for what concerns this record alone. */
export async function submitRecord(
  connection: Connection,
  located: LocatedRecord,
  { io, isGone }: { readonly io: Io; readonly isGone: boolean },
): Promise<SubmittedRecord> {
  const { record } = located;
  const { reports, notices } = await findReports(record, io);
  try {
    if (isGone) throw notTried();
    await submitScans(connection, reports, record.request);
    // Without ids of reports: the question stays word for word the one that its key was made for, and the portal finds them by commit.
    const answer = await askForDecision(connection, record.request);
    const kind = isStricter(record, answer) ? 'stricter' : 'agrees';
    return { ...located, notices, kind, answer };
  } catch (error) {
    if (error instanceof Failure)
      return { ...located, notices, kind: 'failed', failure: error };
    throw error;
  }
}

const notTried = (): Failure =>
  unavailable('cli.notTried', 'it was not tried, since the portal is gone', {
    hint: 'run the command again when the portal can be reached',
  });

function isStricter(
  { hasPassed }: OfflineRecord,
  { decision }: DecisionRecord,
): boolean {
  return hasPassed && (decision.outcome !== 'pass' || decision.isPreview);
}

/** The reports that still lie where they lay, byte for byte. */
async function findReports(
  { scans }: OfflineRecord,
  io: Io,
): Promise<{
  readonly reports: readonly ScanReport[];
  readonly notices: readonly string[];
}> {
  const reports: ScanReport[] = [];
  const notices: string[] = [];
  for (const { file, digest } of scans) {
    const [report] = await readScanReports([file], io).catch(
      (error: unknown) => {
        if (error instanceof Failure) return [];
        throw error;
      },
    );
    if (report?.digest === digest) reports.push(report);
    else
      notices.push(
        `the report \`${file}\` ${report ? 'has changed' : 'is no longer there'}, so the portal judges without it`,
      );
  }
  return { reports, notices };
}
