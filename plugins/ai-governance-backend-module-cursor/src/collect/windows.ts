import {
  addDays,
  utcDay,
  type SignalDesk,
  type VendorApi,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { CursorConfig } from '../config';

/** Cursor answers about no more days at once. */
const MOST_DAYS = 30;

/** What is collected with. */
export interface CollectParts {
  readonly desk: SignalDesk;
  readonly api: VendorApi;
  readonly config: Pick<CursorConfig, 'firstDay' | 'keyOf' | 'commits'>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Days that are asked about at once, both included. */
export interface DayWindow {
  readonly first: string;
  readonly last: string;
}

/** From where the cursor stands, and some days before it that are read again, to yesterday, in pieces that Cursor answers. */
export async function* windowsFrom(
  { desk, config, now }: CollectParts,
  { cursor, lateDays }: { readonly cursor: string; readonly lateDays: number },
): AsyncGenerator<DayWindow, void> {
  const yesterday = addDays(utcDay(now), -1);
  const begin = config.firstDay ?? addDays(yesterday, 1 - MOST_DAYS);
  const reached = await desk.cursor(cursor);
  const next = reached === undefined ? begin : addDays(reached, 1 - lateDays);
  let first = next > begin ? next : begin;
  while (first <= yesterday && !desk.stop.aborted) {
    const end = addDays(first, MOST_DAYS - 1);
    const last = end < yesterday ? end : yesterday;
    yield { first, last };
    first = addDays(last, 1);
  }
}
