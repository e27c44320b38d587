import {
  addDays,
  daysBetween,
  utcDay,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { CollectParts } from './parts';
import { findReport, rowsOf, type Report } from './reports';

/** GitHub has no report of an earlier day. */
const FIRST_REPORT = '2025-10-10';
/** GitHub keeps a year. */
const KEPT_DAYS = 365;
/** Days that are read again, since GitHub completes them. */
const LATE_DAYS = 2;
/** A report that is missing for longer will not come. */
const PATIENCE_DAYS = 4;
const LATEST = 'users-28-day/latest';
const DAILY = 'users-1-day';

/** Hands in what people did, day by day from where it stood to yesterday; at the very beginning the last 28 days at once. */
export async function collectUsers(parts: CollectParts): Promise<void> {
  const { desk, api, account, config, now } = parts;
  const name = `users${account.path}`;
  const yesterday = addDays(utcDay(now), -1);
  let reached = await desk.cursor(name);
  if (reached === undefined && config.firstDay === undefined) {
    const latest = await findReport(api, account, LATEST);
    if (!latest) return;
    reached = latest.endDay ?? addDays(yesterday, -1);
    await handUsers(parts, { report: latest }, { name, value: reached });
  }
  const from =
    reached === undefined ? yesterday : addDays(reached, 1 - LATE_DAYS);
  const first = latestOf(
    config.firstDay ?? from,
    reached === undefined ? FIRST_REPORT : from,
    addDays(yesterday, -KEPT_DAYS),
  );
  let isKnown = false;
  for (const day of daysBetween(first, yesterday)) {
    if (desk.stop.aborted) return;
    const report = await findReport(api, account, DAILY, day);
    // A wrong name looks like a missing day; this one rejects then.
    if (!report && !isKnown) await findReport(api, account, LATEST);
    isKnown = true;
    const isNew = day > (reached ?? '');
    if (!report && isNew && day > addDays(yesterday, -PATIENCE_DAYS)) return;
    if (!report) continue;
    reached = latestOf(day, reached ?? day);
    if (config.hasTeams) await handTeams(parts, day);
    await handUsers(parts, { report, day }, { name, value: reached });
  }
}

async function handUsers(
  { desk, api, account }: CollectParts,
  { report, day }: { readonly report: Report; readonly day?: string },
  cursor: { readonly name: string; readonly value: string },
): Promise<void> {
  const records = rowsOf(api, report, () =>
    findReport(api, account, day === undefined ? LATEST : DAILY, day),
  );
  await desk.hand({ kind: 'userDay', records, cursor });
}

async function handTeams(
  { desk, api, account }: CollectParts,
  day: string,
): Promise<void> {
  const find = () => findReport(api, account, 'user-teams-1-day', day);
  const report = await find();
  if (report)
    await desk.hand({
      kind: 'teamMember',
      records: rowsOf(api, report, find),
    });
}

const latestOf = (...days: readonly string[]): string =>
  days.reduce((a, b) => (a > b ? a : b));
