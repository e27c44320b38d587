import { utcDay } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import type { CollectParts } from './parts';

const PER_PAGE = 100;
/** More pages than any enterprise has; ends a list that never ends. */
const MOST_PAGES = 10_000;

const page = z.object({ seats: z.array(z.unknown()) });

/** Hands in who has a seat today, once a day. */
export async function collectSeats(parts: CollectParts): Promise<void> {
  const { desk, account, now } = parts;
  const cursor = { name: `seats${account.path}`, value: utcDay(now) };
  if ((await desk.cursor(cursor.name)) === cursor.value) return;
  await desk.hand({ kind: 'seat', records: seatsOf(parts), cursor });
}

/** A seat has no day; it is that of the collection. */
async function* seatsOf({
  api,
  account,
  now,
}: CollectParts): AsyncGenerator<unknown, void> {
  const day = utcDay(now);
  for (let number = 1; number <= MOST_PAGES; number += 1) {
    const read = await api.json(page, {
      path: `${account.path}/copilot/billing/seats`,
      query: { page: number, per_page: PER_PAGE },
    });
    const seats = read?.seats ?? [];
    for (const seat of seats) yield { day, seat };
    if (seats.length < PER_PAGE) return;
  }
}
