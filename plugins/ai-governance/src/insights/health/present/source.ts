import type { SourceHealth } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toCsv } from '../../../shared/csv';
import type { Tone } from '../../../shared/tone';

/** How each state feels. */
export const STATE_TONE: Readonly<Record<SourceHealth['state'], Tone>> = {
  fresh: 'success',
  late: 'warning',
  failing: 'danger',
  waiting: 'info',
  notConfigured: 'neutral',
};

const WORST_FIRST: readonly SourceHealth['state'][] = [
  'failing',
  'late',
  'notConfigured',
  'waiting',
  'fresh',
];

const MS_PER_HOUR = 3_600_000;
const HOURS_PER_DAY = 24;
/** From here on a lag is told in days. */
const DAYS_FROM_HOURS = 48;

/** Sources that need somebody first, then by their titles. */
export const worstFirst = (
  sources: readonly SourceHealth[],
): readonly SourceHealth[] =>
  [...sources].sort(
    (a, b) =>
      WORST_FIRST.indexOf(a.state) - WORST_FIRST.indexOf(b.state) ||
      a.title.localeCompare(b.title),
  );

/** How far the newest observation lies behind, in hours or whole days; absent without one. */
export function lagOf(
  newestSignalAt: string | undefined,
  now: Date,
): { readonly unit: 'hours' | 'days'; readonly value: number } | undefined {
  if (newestSignalAt === undefined) return undefined;
  const hours = Math.max(
    0,
    (now.getTime() - Date.parse(newestSignalAt)) / MS_PER_HOUR,
  );
  return hours < DAYS_FROM_HOURS
    ? { unit: 'hours', value: Math.round(hours) }
    : { unit: 'days', value: Math.floor(hours / HOURS_PER_DAY) };
}

/** The sources in their order, with the words of the API. */
export const sourcesCsv = (sources: readonly SourceHealth[]): string =>
  toCsv(
    [
      'source',
      'title',
      'state',
      'collects',
      'every minutes',
      'newest record at',
      'newest signal at',
      'last turn at',
      'next turn at',
      'records',
      'signals',
      'refused',
      'last refusal',
      'failed turns in a row',
      'error',
      'fields left out',
      'purpose',
      'raw kept days',
      'may name people',
    ],
    sources.map(source => [
      source.id,
      source.title,
      source.state,
      source.collects,
      source.everyMinutes,
      source.newestAt,
      source.newestSignalAt,
      source.lastTurnAt,
      source.nextTurnAt,
      source.records,
      source.signals,
      source.refused,
      source.lastRefusal,
      source.failures,
      source.error,
      source.dropped.map(({ kind, path }) => `${kind} ${path}`).join('; '),
      source.purpose,
      source.keepRawDays,
      source.mayNamePeople,
    ]),
  );
