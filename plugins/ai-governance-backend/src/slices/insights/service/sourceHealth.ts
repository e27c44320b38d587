import type { SignalSource } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { HealthOfData, HealthOfSource } from '../healthModel';
import type { DroppedField, SourceState } from '../model';
import type { InsightsDeps } from './deps';

const MOST_DROPPED = 50;
const EVERY_MINUTES = 60;
const MS_PER_MINUTE = 60_000;
/** So many of its intervals without a record are too many. */
const LATE_AFTER = 3;
/** Sources that are uploaded to are late after this. */
const UPLOAD_LATE_MS = 8 * 86_400_000;

function stateOf(
  source: SignalSource,
  state: SourceState | undefined,
  {
    isConfigured,
    now,
  }: { readonly isConfigured: boolean; readonly now: string },
): HealthOfSource['state'] {
  if (!isConfigured) return 'notConfigured';
  if (state?.error !== undefined) return 'failing';
  const newest = source.collect ? state?.lastTurnAt : state?.newestAt;
  if (newest === undefined) return 'waiting';
  const lateAfterMs = source.collect
    ? (source.everyMinutes ?? EVERY_MINUTES) * MS_PER_MINUTE * LATE_AFTER
    : UPLOAD_LATE_MS;
  return Date.parse(now) - Date.parse(newest) > lateAfterMs ? 'late' : 'fresh';
}

/** How one source fares. */
export function sourceHealth(
  source: SignalSource,
  {
    state,
    dropped,
    config,
    now,
  }: {
    readonly state?: SourceState;
    readonly dropped: readonly DroppedField[];
    readonly config: InsightsDeps['config'];
    readonly now: string;
  },
): HealthOfSource {
  const configured = config.sources.get(source.id);
  const isRunning = state?.leaseUntil !== undefined && state.leaseUntil > now;
  return {
    id: source.id,
    title: source.title,
    state: stateOf(source, state, {
      isConfigured: configured !== undefined,
      now,
    }),
    collects: source.collect !== undefined,
    everyMinutes: source.everyMinutes ?? EVERY_MINUTES,
    purpose: configured?.purpose,
    keepRawDays: configured?.keepRawDays,
    mayNamePeople: configured?.mayNamePeople ?? false,
    newestAt: state?.newestAt,
    newestSignalAt: state?.newestSignalAt,
    lastTurnAt: state?.lastTurnAt,
    nextTurnAt: source.collect && configured ? state?.dueAt : undefined,
    isRunning,
    records: state?.records ?? 0,
    signals: state?.signals ?? 0,
    refused: state?.refused ?? 0,
    lastRefusal: state?.lastRefusal,
    failures: state?.failures ?? 0,
    error: state?.error,
    dropped: dropped
      .filter(each => each.source === source.id)
      .slice(0, MOST_DROPPED)
      .map(({ kind, path, count, firstSeenAt }) => ({
        kind,
        path,
        count,
        firstSeenAt,
      })),
  };
}

/** How all sources fare, in the order of their titles, and what waits: what every page tells. Three small queries. */
export async function sourcesHealth(
  deps: Pick<InsightsDeps, 'work' | 'sources' | 'config' | 'ambient'>,
): Promise<Omit<HealthOfData, 'unmappedIdentities' | 'teams'>> {
  const now = deps.ambient.now();
  const states = new Map(
    (await deps.work.sources()).map(state => [state.source, state]),
  );
  const dropped = await deps.work.dropped();
  const { count, oldest } = await deps.work.waiting();
  return {
    sources: [...deps.sources]
      .sort((a, b) => (a.title < b.title ? -1 : 1))
      .map(source =>
        sourceHealth(source, {
          state: states.get(source.id),
          dropped,
          config: deps.config,
          now,
        }),
      ),
    waitingCells: count,
    ...(oldest === undefined ? {} : { oldestWaitingAt: oldest }),
  };
}

/** The same with who is not known and how many teams have cells; a constant number of queries. */
export async function dataHealth(
  deps: Parameters<typeof sourcesHealth>[0] &
    Pick<InsightsDeps, 'cellViews' | 'peopleViews'>,
): Promise<HealthOfData> {
  const strangers = await deps.peopleViews.strangers();
  return {
    ...(await sourcesHealth(deps)),
    unmappedIdentities: strangers.filter(
      ({ personId }) => personId === undefined,
    ).length,
    teams: await deps.cellViews.teams(),
  };
}
