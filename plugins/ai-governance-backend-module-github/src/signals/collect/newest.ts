import type { z } from 'zod';
import type { Parameters } from '../../api/asking';
import { isHidden, type Reading } from './reading';

/** What is further back is not read. */
const MOST_PAGES = 1_000;

/** A list that GitHub has newest first, and how it is handed in. */
export interface NewestFirst<Schema extends z.ZodType> {
  /** Kind of record. */
  readonly kind: string;
  /** Ends the name of the cursor. */
  readonly list: string;
  readonly path: string;
  readonly parameters?: Parameters;
  readonly schema: Schema;
  /** Instant by which the list is sorted; `undefined` for what is not handed in. */
  readonly at: (item: z.output<Schema>) => string | undefined;
  readonly toRecord: (item: z.output<Schema>) => Promise<object> | object;
  /** How far behind the newest of the last turn is looked again. */
  readonly againDays?: number;
}

/** Collects what is newer than at the last turn; nothing where it is switched off or hidden. */
export async function collectNewest<Schema extends z.ZodType>(
  { desk, repository, repositoryId, since }: Reading,
  { list, path, parameters, schema, at, toRecord, ...of }: NewestFirst<Schema>,
): Promise<void> {
  const name = `${repositoryId} ${list}`;
  const held = await desk.cursor(name);
  const back = (of.againDays ?? 0) * 86_400_000;
  const from = held === undefined ? Date.parse(since) : Date.parse(held) - back;
  const timeOf = (item: z.output<Schema>): number => Date.parse(at(item) ?? '');
  const pages = repository.pages(schema, path, {
    ...parameters,
    atMost: MOST_PAGES,
    until: item => timeOf(item) < from,
  });
  const first = await pages.next().catch((error: unknown) => {
    if (isHidden(error)) return undefined;
    throw error;
  });
  if (!first || first.done) return;
  const wanted = (items: readonly z.output<Schema>[]) =>
    items.filter(item => timeOf(item) >= from);
  const newest = wanted(first.value)
    .map(timeOf)
    .sort((a, b) => b - a)[0];
  async function* records(items: readonly z.output<Schema>[]) {
    for (const item of wanted(items)) yield toRecord(item);
    for await (const page of pages)
      for (const item of wanted(page)) yield toRecord(item);
  }
  await desk.hand({
    kind: of.kind,
    records: records(first.value),
    ...(newest !== undefined && {
      cursor: {
        name,
        value: new Date(
          Math.max(newest, held === undefined ? 0 : Date.parse(held)),
        ).toISOString(),
      },
    }),
  });
}
