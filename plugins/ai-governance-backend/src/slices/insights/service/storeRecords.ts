import { supersedes } from '@ai-enablement/governance-core';
import type { RecordVersion } from '../model';
import type { InsightsDeps } from './deps';
import type { KeptWithSignals } from './keepRecord';

/** What storing works with. */
export type StoreDeps = Pick<
  InsightsDeps,
  'unitOfWork' | 'ambient' | 'ingest' | 'dirty'
>;

/** Of records with one id in one batch, the newest. */
function newestOf(kept: readonly KeptWithSignals[]): KeptWithSignals[] {
  const newest = new Map<string, KeptWithSignals>();
  for (const each of kept) {
    const known = newest.get(each.record.recordId);
    if (!known || supersedes(each.record, known.record))
      newest.set(each.record.recordId, each);
  }
  return [...newest.values()];
}

const isNews =
  (held: ReadonlyMap<string, RecordVersion>) =>
  ({ record }: KeptWithSignals) => {
    const known = held.get(record.recordId);
    return !known || supersedes(record, known);
  };

const newestOfInstants = (instants: readonly string[]): string | undefined =>
  instants.reduce<string | undefined>(
    (newest, at) => (newest === undefined || at > newest ? at : newest),
    undefined,
  );

/**
 * Stores records that are not held yet or are newer than what is held, with what they tell, and marks the months that this changes, all
 * in one transaction. In whatever order and however often records come, the newest of each is held in the end.
 */
export async function storeRecords(
  { unitOfWork, ambient, ingest, dirty }: StoreDeps,
  source: string,
  {
    kept,
    refusals,
  }: {
    readonly kept: readonly KeptWithSignals[];
    readonly refusals: readonly string[];
  },
): Promise<{ readonly stored: number }> {
  const candidates = newestOf(kept);
  return unitOfWork.run(async transaction => {
    await ingest.lockSource(transaction, source);
    const at = ambient.now();
    const held = await ingest.held(
      transaction,
      candidates.map(({ record }) => record.recordId),
    );
    const news = candidates.filter(isNews(held));
    const signals = news.flatMap(each => each.signals);
    const months = await ingest.replace(transaction, {
      records: news.map(({ record }) => ({ ...record, receivedAt: at })),
      signals,
      held: new Set(held.keys()),
    });
    await dirty.mark(transaction, months, ambient.newId(), at);
    await ingest.meet(transaction, source, countOf(news), at);
    await ingest.count(transaction, {
      source,
      records: news.length,
      signals: signals.length,
      refused: refusals.length,
      lastRefusal: refusals.at(-1),
      newestSignalAt: newestOfInstants(signals.map(signal => signal.at)),
      at,
      dropped: droppedOf(news),
    });
    return { stored: news.length };
  });
}

function countOf(
  kept: readonly KeptWithSignals[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const identity of kept.flatMap(({ identities }) => identities))
    counts.set(identity, (counts.get(identity) ?? 0) + 1);
  return counts;
}

function droppedOf(kept: readonly KeptWithSignals[]) {
  const counts = new Map<
    string,
    { kind: string; path: string; count: number }
  >();
  for (const { record, dropped } of kept)
    for (const [path, count] of Object.entries(dropped)) {
      const key = `${record.kind} ${path}`;
      const known = counts.get(key);
      if (known) known.count += count;
      else counts.set(key, { kind: record.kind, path, count });
    }
  return [...counts.values()];
}
