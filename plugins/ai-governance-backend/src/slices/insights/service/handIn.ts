import type {
  Handover,
  Pseudonym,
  Receipt,
  RecordKind,
  SignalSource,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { InsightsDeps } from './deps';
import { keepRecord, type KeptWithSignals } from './keepRecord';
import { pseudonymOf } from './pseudonymOf';
import { storeRecords } from './storeRecords';

const MOST_TOLD = 100;

/** What handing in works with. */
export type HandInDeps = Pick<
  InsightsDeps,
  'unitOfWork' | 'ambient' | 'config' | 'policy' | 'ingest' | 'dirty'
>;

/**
 * Stores what a source hands in, some hundred records in one transaction, and draws no more of them than it stores. What was stored
 * before a failure stays; handing it in again changes nothing. Records that cannot be used are refused with their number and stop
 * nothing.
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
  const tally = new Tally();
  for await (const records of batchesOf(
    handover.records,
    deps.config.batchSize,
  ))
    await storeBatch(deps, { source, kind, pseudonym, records, tally });
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

interface Batch {
  readonly source: SignalSource;
  readonly kind: RecordKind;
  readonly pseudonym: Pseudonym;
  readonly records: readonly unknown[];
  readonly tally: Tally;
}

async function storeBatch(
  deps: HandInDeps,
  { source, kind, pseudonym, records, tally }: Batch,
): Promise<void> {
  const kept: KeptWithSignals[] = [];
  const refusals: string[] = [];
  for (const record of records) {
    const number = tally.next();
    const { mayNamePeople } = deps.config.sources.get(source.id) ?? {};
    const read = keepRecord(
      { source: source.id, kind, pseudonym, mayNamePeople },
      record,
    );
    if (read.ok) kept.push(read.value);
    else {
      const message = read.issues.map(issue => issue.message).join('; ');
      refusals.push(message);
      tally.refuse(number, message);
    }
  }
  const { stored } = await storeRecords(deps, source.id, { kept, refusals });
  tally.store(stored, kept.length - stored);
}

async function* batchesOf(
  records: AsyncIterable<unknown> | Iterable<unknown>,
  size: number,
): AsyncGenerator<readonly unknown[]> {
  let batch: unknown[] = [];
  for await (const record of records) {
    batch.push(record);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
