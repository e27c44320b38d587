import type { Readable } from 'node:stream';
import { CodedError } from '../../../shared/codedError';
import { readAhead } from '../../../shared/readAhead';
import type { UploadBatch, UploadReceipt } from '../model';
import type { UploadLimits } from '../upload/limits';
import { packLines } from '../upload/packLines';
import { parseLine } from '../upload/parseLine';
import { readLines, type BodyLine } from '../upload/readLines';
import { unpack } from '../upload/unpack';
import type { InsightsDeps } from './deps';
import { handIn } from './handIn';
import { destinationOf, type Destination } from './uploadDestination';

/** Records on their way in. */
export interface Upload {
  readonly source: string;
  readonly kind?: string;
  /** Absent for a new one. */
  readonly batch?: string;
  readonly fromLine: number;
  readonly body: Readable;
  readonly encoding?: string;
  readonly sentBy: string;
}

const MOST_TOLD = 100;

type Counts = Omit<UploadReceipt, 'batch' | 'nextLine'>;
const NOTHING: Counts = {
  lines: 0,
  stored: 0,
  repeated: 0,
  refused: [],
  refusedInAll: 0,
};

const plus = (all: Counts, more: Counts): Counts => ({
  lines: all.lines + more.lines,
  stored: all.stored + more.stored,
  repeated: all.repeated + more.repeated,
  refused: [...all.refused, ...more.refused].slice(0, MOST_TOLD),
  refusedInAll: all.refusedInAll + more.refusedInAll,
});

/**
 * Stores a body of records as it comes, some thousand lines at once, and remembers how far its batch came. What was stored before a failure
 * stays, and sending it again changes nothing. Fails as the contract says.
 */
export async function ingestRecords(
  deps: InsightsDeps,
  limits: UploadLimits,
  upload: Upload,
): Promise<UploadReceipt> {
  const destination = await destinationOf(deps, upload);
  const { batch } = destination;
  const lines = readLines(
    unpack(upload.body, {
      encoding: upload.encoding,
      gzipRatio: limits.gzipRatio,
    }),
    { fromLine: upload.fromLine, lineBytes: limits.lineBytes },
  );
  let all = NOTHING;
  let { nextLine } = destination;
  for await (const pack of readAhead(packLines(lines, limits))) {
    const fresh = pack.filter(({ line }) => line >= destination.nextLine);
    if (fresh.length === 0) continue;
    const counts = await storePack(deps, { destination, limits }, fresh);
    all = plus(all, counts);
    nextLine = (fresh.at(-1)?.line ?? 0) + 1;
    const progress = {
      batch,
      ...counts,
      nextLine,
      refused: counts.refusedInAll,
    };
    await deps.unitOfWork.run(transaction =>
      deps.batches.advance(transaction, progress, deps.ambient.now()),
    );
  }
  return { batch, ...all, nextLine };
}

async function storePack(
  deps: InsightsDeps,
  {
    destination: { source, kind },
    limits,
  }: { readonly destination: Destination; readonly limits: UploadLimits },
  lines: readonly BodyLine[],
): Promise<Counts> {
  const records: { line: number; record: unknown }[] = [];
  const refused: { line: number; message: string }[] = [];
  for (const each of lines) {
    const parsed = parseLine(each, limits);
    const { line } = each;
    if (!parsed.ok)
      refused.push({
        line,
        message: parsed.issues.map(({ message }) => message).join('; '),
      });
    else if (parsed.value !== undefined)
      records.push({ line, record: parsed.value });
  }
  const receipt = await handIn(deps, source, {
    kind,
    records: records.map(({ record }) => record),
  });
  const told = receipt.refused.map(({ record, message }) => ({
    line: records[record - 1]?.line ?? 0,
    message,
  }));
  return {
    lines: records.length + refused.length,
    stored: receipt.stored,
    repeated: receipt.repeated,
    refused: [...refused, ...told]
      .sort((a, b) => a.line - b.line)
      .slice(0, MOST_TOLD),
    refusedInAll: refused.length + receipt.refusedInAll,
  };
}

/** How far a batch of the caller came. Fails with `insights.unknownBatch`. */
export async function batchOf(
  { batchViews }: Pick<InsightsDeps, 'batchViews'>,
  { batch, sentBy }: { readonly batch: string; readonly sentBy: string },
): Promise<UploadBatch> {
  const found = await batchViews.batch(batch);
  if (found?.sentBy !== sentBy)
    throw new CodedError(
      'insights.unknownBatch',
      `there is no batch \`${batch}\` of yours; batches are known for 30 days after their last line`,
    );
  return found;
}
