import { EXPOSURE_DAYS, monthOf, weekOf } from '@ai-enablement/governance-core';
import type { DirtyMonth } from '../model';
import type { InsightsDeps } from './deps';

const MS_PER_DAY = 86_400_000;

/** Months of which, between two instants, a week or month ended or was watched for long enough. */
export function monthsThatClosed(since: string, until: string): Set<string> {
  const months = new Set<string>();
  for (const watchedMs of [0, EXPOSURE_DAYS * MS_PER_DAY]) {
    const from = Date.parse(since) - watchedMs;
    const to = Date.parse(until) - watchedMs;
    for (
      let { window } = weekOf(from);
      window.to <= to;
      window = weekOf(window.to).window
    )
      if (window.to > from) {
        months.add(monthOf(window.from).id);
        months.add(monthOf(window.to - 1).id);
      }
    for (
      let month = monthOf(from);
      month.window.to <= to;
      month = monthOf(month.window.to)
    )
      if (month.window.to > from) months.add(month.id);
  }
  return months;
}

/** Marks months that closed or became mature since the last time, of every team that owns or has people. */
export async function closePeriods(
  deps: Pick<
    InsightsDeps,
    'work' | 'peopleViews' | 'dirty' | 'state' | 'unitOfWork' | 'ambient'
  >,
): Promise<void> {
  const now = deps.ambient.now();
  const { closedUntil } = await deps.work.state();
  const months =
    closedUntil === undefined ? [] : [...monthsThatClosed(closedUntil, now)];
  const teams = months.length === 0 ? [] : await teamsOf(deps);
  const marks: DirtyMonth[] = teams.flatMap(subject =>
    months.map(month => ({ subject, month })),
  );
  await deps.unitOfWork.run(async transaction => {
    await deps.dirty.mark(transaction, marks, deps.ambient.newId(), now);
    await deps.state.save(transaction, { closedUntil: now });
  });
}

async function teamsOf({
  peopleViews,
}: Pick<InsightsDeps, 'peopleViews'>): Promise<readonly string[]> {
  const ownerships = await peopleViews.ownerships({});
  const memberships = await peopleViews.memberships({});
  return [
    ...new Set([
      ...ownerships.flatMap(({ team }) => team ?? []),
      ...memberships.map(({ team }) => team),
    ]),
  ].sort();
}
