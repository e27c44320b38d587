import type {
  Handover,
  Receipt,
  SignalSource,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { setImmediate } from 'node:timers/promises';
import { readAhead } from '../../../shared/readAhead';
import type { InsightsDeps } from './deps';
import {
  keepRecord,
  type KeptWithSignals,
  type RecordReading,
} from './keepRecord';
import { pseudonymOf } from './pseudonymOf';
import { storeRecords } from './storeRecords';

const MOST_TOLD = 100;
/** A batch is not larger than this, in characters of what is kept, except by its last record. */
const BATCH_CHARACTERS = 4_000_000;
/** Records that are read before others may go on; a millisecond or two. */
const AT_ONCE = 50;

/** What handing in works with. */
export type HandInDeps = Pick<
  InsightsDeps,
  'unitOfWork' | 'ambient' | 'config' | 'policy' | 'ingest' | 'dirty'
>;

/**
 * Stores what a source hands in, some thousand records in one transaction and in their order, and draws one batch more than it stores, which
 * is read while the one before is stored. What was stored before a failure stays; handing it in again changes nothing. Records that cannot be
 * used are refused with their number and stop nothing.
 */
export async function handIn(
  deps: HandInDeps,
  source: SignalSource,
  handover: Handover,
): Promise<Receipt> {
  const kind = source.kinds.find(({ id }) => id === handover.kind);
  if (!kind) {
    throw new Error(
      `the source \`${source.id}\` has no kind of record \`${handover.kind}\``,
    );
  }
  const pseudonym = pseudonymOf(await deps.policy.directory.pseudonyms());
  const { mayNamePeople } = deps.config.sources.get(source.id) ?? {};
  const tally = new Tally();
  const batches = batchesOf(handover.records, {
    reading: { source: source.id, kind, pseudonym, mayNamePeople },
    size: deps.config.batchSize,
    tally,
  });
  for await (const batch of readAhead(batches)) {
    const { stored } = await storeRecords(deps, source.id, batch);
    tally.store(stored, batch.kept.length - stored);
  }
  if (handover.cursor) {
    const { cursor } = handover;
    await deps.unitOfWork.run(transaction =>
      deps.ingest.saveCursor(transaction, source.id, cursor),
    );
  }
  return tally.receipt();
}

/** What became of records so far. */
class Tally {
  private read = 0;
  private stored = 0;
  private repeated = 0;
  private refusedInAll = 0;
  private readonly refused: { record: number; message: string }[] = [];

  next(): number {
    this.read += 1;
    return this.read;
  }

  refuse(record: number, message: string): void {
    this.refusedInAll += 1;
    if (this.refused.length < MOST_TOLD) this.refused.push({ record, message });
  }

  store(stored: number, repeated: number): void {
    this.stored += stored;
    this.repeated += repeated;
  }

  receipt(): Receipt {
    const { stored, repeated, refused, refusedInAll } = this;
    return { stored, repeated, refused, refusedInAll };
  }
}

/** Records that were read, ready to be stored at once. */
interface Batch {
  readonly kept: KeptWithSignals[];
  readonly refusals: string[];
}

/** Reads records in batches. */
async function* batchesOf(
  records: Handover['records'],
  {
    reading,
    size,
    tally,
  }: {
    readonly reading: RecordReading;
    readonly size: number;
    readonly tally: Tally;
  },
): AsyncGenerator<Batch> {
  let batch: Batch = { kept: [], refusals: [] };
  let characters = 0;
  for await (const record of records) {
    const number = tally.next();
    const read = keepRecord(reading, record);
    if (read.ok) {
      batch.kept.push(read.value);
      characters += read.value.record.payload.length;
    } else {
      const message = read.issues.map(issue => issue.message).join('; ');
      batch.refusals.push(message);
      tally.refuse(number, message);
    }
    const count = batch.kept.length + batch.refusals.length;
    if (count === size || characters >= BATCH_CHARACTERS) {
      yield batch;
      batch = { kept: [], refusals: [] };
      characters = 0;
    }
    if (number % AT_ONCE === 0) await setImmediate();
  }
  if (batch.kept.length + batch.refusals.length > 0) yield batch;
}
