import {
  addDays,
  VendorFailedError,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import { windowsFrom, type CollectParts, type DayWindow } from './windows';

const CURSOR = 'usage';
/** Days that are read again, since Cursor completes them. */
const LATE_DAYS = 2;
const PAGE_SIZE = 500;
const MOST_PAGES = 10_000;

const hasNext = z.boolean().optional();
const page = z.object({
  data: z.array(z.unknown()),
  hasNextPage: hasNext,
  pagination: z.object({ hasNextPage: hasNext }).optional(),
});

/** Hands in what people did, in pieces of up to 30 days, to yesterday. */
export async function collectUsage(parts: CollectParts): Promise<void> {
  const windows = windowsFrom(parts, { cursor: CURSOR, lateDays: LATE_DAYS });
  for await (const window of windows)
    await parts.desk.hand({
      kind: 'userDay',
      records: rowsOf(parts, window),
      cursor: { name: CURSOR, value: window.last },
    });
}

async function* rowsOf(
  { api, config }: CollectParts,
  { first, last }: DayWindow,
): AsyncGenerator<unknown, void> {
  const level = config.keyOf === 'team' ? 'teams' : 'organizations';
  const path = `/${level}/daily-usage-data`;
  for (let number = 1; number <= MOST_PAGES; number += 1) {
    const read = await api.json(page, {
      path,
      body: {
        startDate: Date.parse(first),
        endDate: Date.parse(addDays(last, 1)) - 1,
        page: number,
        pageSize: PAGE_SIZE,
      },
    });
    yield* read?.data ?? [];
    if (!(read?.pagination?.hasNextPage ?? read?.hasNextPage)) return;
  }
  throw new VendorFailedError(
    `Cursor says after ${MOST_PAGES} pages of \`POST ${path}\` that there are more; it is asked again next time`,
    { reason: 'strange' },
  );
}
