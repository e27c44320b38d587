import {
  addDays,
  daysBetween,
  utcDay,
  type SignalDesk,
  type VendorApi,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { costsOfDay } from './costsOfDay';
import { rowsOfDay } from './usageReport';

const CURSOR = 'days';
const USUAL_DAYS = 30;
/** Days that are read again, since Anthropic completes them. */
const LATE_DAYS = 2;

/** What days are collected with. */
export interface CollectParts {
  readonly desk: SignalDesk;
  readonly api: VendorApi;
  readonly firstDay: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Hands in what people did and what it cost, day by day to yesterday. Where people may not be named, the costs of a day alone, as of
 * nobody. The cursor says which of the two it was, so that no day is counted both ways.
 */
export async function collectDays(parts: CollectParts): Promise<void> {
  const { desk, api, now } = parts;
  const yesterday = addDays(utcDay(now), -1);
  const mode = desk.mayNamePeople ? 'named' : 'unnamed';
  const stood = await desk.cursor(CURSOR);
  const [stoodOn, stoodMode] = stood?.split('/') ?? [];
  let reached = stoodOn;
  for (const day of daysBetween(
    firstOf(parts, reached, stoodMode === mode),
    yesterday,
  )) {
    if (desk.stop.aborted) return;
    reached = reached === undefined || day > reached ? day : reached;
    const cursor = { name: CURSOR, value: `${reached}/${mode}` };
    const rows = rowsOfDay(api, day);
    await desk.hand(
      desk.mayNamePeople
        ? { kind: 'actorDay', records: rows, cursor }
        : { kind: 'dayCost', records: costsOfDay(day, rows), cursor },
    );
  }
}

function firstOf(
  { firstDay, now }: CollectParts,
  reached: string | undefined,
  isSameMode: boolean,
): string {
  const first = firstDay ?? addDays(utcDay(now), -USUAL_DAYS);
  if (reached === undefined) return first;
  const next = addDays(reached, isSameMode ? 1 - LATE_DAYS : 1);
  return next > first ? next : first;
}
