import { csvRecords } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import { withoutPerson } from '../kinds/commitRow';
import { windowsFrom, type CollectParts, type DayWindow } from './windows';

const CURSOR = 'commits';
/** A commit can be pushed days after it was made. */
const LATE_DAYS = 7;
const PAGE_SIZE = 1_000;
const PATH = '/analytics/ai-code/commits';

const page = z.object({
  items: z.array(z.unknown()),
  totalCount: z.number().min(0),
});

/** Hands in commits with the lines that Cursor wrote, in pieces of up to 30 days, to yesterday. */
export async function collectCommits(parts: CollectParts): Promise<void> {
  const { desk, config } = parts;
  const read = config.commits === 'csv' ? csvOf : pagesOf;
  const windows = windowsFrom(parts, { cursor: CURSOR, lateDays: LATE_DAYS });
  for await (const window of windows) {
    const records = read(parts, window);
    await desk.hand({
      kind: 'commit',
      records: desk.mayNamePeople ? records : nameless(records),
      cursor: { name: CURSOR, value: window.last },
    });
  }
}

async function* pagesOf(
  { api }: CollectParts,
  { first, last }: DayWindow,
): AsyncGenerator<unknown, void> {
  let left = Infinity;
  for (let number = 1; left > 0; number += 1) {
    const read = await api.json(page, {
      path: PATH,
      query: {
        startDate: first,
        endDate: last,
        page: number,
        pageSize: PAGE_SIZE,
      },
    });
    const items = read?.items ?? [];
    yield* items;
    // A list that grows while it is read ends all the same.
    left =
      items.length === 0 ? 0 : (read?.totalCount ?? 0) - number * PAGE_SIZE;
  }
}

async function* csvOf(
  { api }: CollectParts,
  { first, last }: DayWindow,
): AsyncGenerator<unknown, void> {
  const lines = api.lines({
    path: `${PATH}.csv`,
    query: { startDate: first, endDate: last },
  });
  yield* csvRecords(ended(lines));
}

async function* ended(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

async function* nameless(
  records: AsyncIterable<unknown>,
): AsyncGenerator<unknown> {
  for await (const record of records) yield withoutPerson(record);
}
