import type { AddedOrUnread } from '../git/addedText';

/** Texts that are handed over together. */
export type TextBatch = readonly AddedOrUnread[];

/** UTF-16 units of a batch, about: enough that handing it over, and watching the time of it, cost little beside it. */
const BATCH_UNITS = 512 * 1024;

/** So many batches are worth the time that threads take to start: 2 MiB. */
const MANY_BATCHES = 4;

/** Texts in batches, and whether there are many, which is known when the first are read; no more than those are kept. */
export async function readBatches(
  texts: AsyncIterable<AddedOrUnread>,
): Promise<{
  readonly areMany: boolean;
  readonly batches: AsyncIterable<TextBatch>;
  /** Ends what the texts come from, wherever the reader stopped. */
  readonly close: () => Promise<unknown>;
}> {
  const rest = inBatches(texts);
  const first: TextBatch[] = [];
  while (first.length < MANY_BATCHES) {
    const { value, done } = await rest.next();
    if (done) break;
    first.push(value);
  }
  return {
    areMany: first.length === MANY_BATCHES,
    batches: chain(first, rest),
    close: () => rest.return(),
  };
}

async function* chain<T>(
  first: readonly T[],
  rest: AsyncIterable<T>,
): AsyncGenerator<T, void, undefined> {
  yield* first;
  yield* rest;
}

async function* inBatches(
  texts: AsyncIterable<AddedOrUnread>,
): AsyncGenerator<TextBatch, void, undefined> {
  let batch: AddedOrUnread[] = [];
  let units = 0;
  for await (const text of texts) {
    batch.push(text);
    units += 'text' in text ? text.text.length : 0;
    if (units < BATCH_UNITS) continue;
    yield batch;
    batch = [];
    units = 0;
  }
  if (batch.length > 0) yield batch;
}
