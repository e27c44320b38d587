import {
  HostBusyError,
  type SignalDesk,
  type SignalSource,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { InsightsDeps } from './deps';
import { handIn, type HandInDeps } from './handIn';

/** A source may collect for so long in one turn; what it handed in stays. */
const LEASE_MS = 30 * 60_000;
const EVERY_MINUTES = 60;
const LONGEST_PAUSE_MINUTES = 6 * 60;
const MS_PER_MINUTE = 60_000;

/** What turns work with. */
export type TurnDeps = HandInDeps &
  Pick<InsightsDeps, 'sources' | 'sourceStore' | 'work' | 'logger'>;

/** What a source may do while it collects. */
export const deskFor = (
  deps: TurnDeps,
  source: SignalSource,
  stop: AbortSignal,
): SignalDesk => ({
  hand: handover => handIn(deps, source, handover),
  cursor: name => deps.work.cursor(source.id, name),
  mayNamePeople: deps.config.sources.get(source.id)?.mayNamePeople ?? false,
  stop,
});

const after = (at: string, ms: number): string =>
  new Date(Date.parse(at) + ms).toISOString();

/** Sources that may collect: somebody said what for and for how long. */
export const configuredSources = ({
  sources,
  config,
}: Pick<TurnDeps, 'sources' | 'config'>): readonly SignalSource[] =>
  sources.filter(({ id }) => config.sources.has(id));

/** Lets every source that is due and that no other replica lets collect do so, one after another. */
export async function takeTurns(
  deps: TurnDeps,
  signal: AbortSignal,
): Promise<void> {
  for (const source of configuredSources(deps)) {
    if (signal.aborted) return;
    if (source.collect) await takeTurn(deps, source, signal);
  }
}

async function takeTurn(
  deps: TurnDeps,
  source: SignalSource,
  signal: AbortSignal,
): Promise<void> {
  const { ambient, unitOfWork, sourceStore, logger } = deps;
  const now = ambient.now();
  const token = ambient.newId();
  const isTaken = await unitOfWork.run(transaction =>
    sourceStore.take(transaction, {
      source: source.id,
      now,
      leaseUntil: after(now, LEASE_MS),
      token,
    }),
  );
  if (!isTaken) return;
  const stop = AbortSignal.any([
    signal,
    AbortSignal.timeout(Math.floor(LEASE_MS * 0.8)),
  ]);
  const error = await collect(deps, source, stop);
  const at = ambient.now();
  if (error !== undefined && !signal.aborted)
    logger.warn(`signals of \`${source.id}\` could not be collected: ${error}`);
  const everyMs = (source.everyMinutes ?? EVERY_MINUTES) * MS_PER_MINUTE;
  const dueAt = signal.aborted
    ? at
    : after(at, error === undefined ? everyMs : pauseMs(everyMs));
  await unitOfWork.run(transaction =>
    sourceStore.end(transaction, {
      source: source.id,
      token,
      at,
      dueAt,
      ...(error === undefined || signal.aborted ? {} : { error }),
    }),
  );
}

/** After a failure sooner than its own time, since most failures are short. */
const pauseMs = (everyMs: number): number =>
  Math.min(everyMs / 4, LONGEST_PAUSE_MINUTES * MS_PER_MINUTE);

async function collect(
  deps: TurnDeps,
  source: SignalSource,
  stop: AbortSignal,
): Promise<string | undefined> {
  try {
    await source.collect?.(deskFor(deps, source, stop));
    return undefined;
  } catch (error) {
    return explainFailure(error);
  }
}

/** In a few words what went wrong; sources promise that their errors hold no secret and nothing that a vendor said. */
export function explainFailure(error: unknown): string {
  if (error instanceof HostBusyError)
    return `the source asks to wait until ${error.retryAt}`;
  return error instanceof Error ? error.message : 'unknown failure';
}

const TOLD_AT_ONCE = 50;

/** Reads changes again that hosts told of. What cannot be read now is tried again with the next round. */
export async function readToldChanges(
  deps: TurnDeps,
  signal: AbortSignal,
): Promise<void> {
  const marks = await deps.work.told(TOLD_AT_ONCE, deps.ambient.now());
  const sources = configuredSources(deps).filter(({ refresh }) => refresh);
  for (const mark of marks) {
    if (signal.aborted) return;
    const { repository, number } = mark;
    try {
      for (const source of sources)
        await source.refresh?.(deskFor(deps, source, signal), {
          repository,
          number,
        });
    } catch (error) {
      if (signal.aborted) return;
      deps.logger.warn(
        `change ${number} of \`${repository}\` could not be read again: ${explainFailure(error)}`,
      );
      return;
    }
    await deps.unitOfWork.run(transaction =>
      deps.sourceStore.told(transaction, [mark]),
    );
  }
}
