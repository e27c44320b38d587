import {
  HostBusyError,
  VendorFailedError,
  type SignalSource,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { configuredSources, deskFor, type TurnDeps } from './deskFor';
import { explainFailure } from './explainFailure';

/** A source may collect for so long in one turn; what it handed in stays. */
const LEASE_MS = 30 * 60_000;
const EVERY_MINUTES = 60;
const LONGEST_PAUSE_MINUTES = 6 * 60;
const MS_PER_MINUTE = 60_000;

const after = (at: string, ms: number): string =>
  new Date(Date.parse(at) + ms).toISOString();

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
  const failure = await collect(deps, source, stop);
  const at = ambient.now();
  // Told to stop, whoever goes on does so where the cursors stand: that is no failure.
  const error = stop.aborted ? undefined : failure;
  if (error)
    logger.warn(
      `signals of \`${source.id}\` could not be collected: ${explainFailure(error.cause)}`,
    );
  await unitOfWork.run(transaction =>
    sourceStore.end(transaction, {
      source: source.id,
      token,
      at,
      dueAt: stop.aborted ? at : dueAfter(source, at, error),
      ...(error && { error: explainFailure(error.cause) }),
    }),
  );
}

interface Failed {
  readonly cause: unknown;
}

async function collect(
  deps: TurnDeps,
  source: SignalSource,
  stop: AbortSignal,
): Promise<Failed | undefined> {
  try {
    await source.collect?.(deskFor(deps, source, stop));
    return undefined;
  } catch (cause) {
    return { cause };
  }
}

/** After its own time; when it asks to wait then, within six hours; after another failure sooner, since most failures are short. */
function dueAfter(
  { everyMinutes = EVERY_MINUTES }: SignalSource,
  at: string,
  failed: Failed | undefined,
): string {
  const everyMs = everyMinutes * MS_PER_MINUTE;
  if (!failed) return after(at, everyMs);
  const longest = after(at, LONGEST_PAUSE_MINUTES * MS_PER_MINUTE);
  const sooner = after(at, everyMs / 4);
  return [askedToWait(failed.cause, at) ?? sooner, longest].sort()[0]!;
}

/** Until when whoever was asked wants to be left alone, not before `at`; `undefined` when it did not say. */
function askedToWait(error: unknown, at: string): string | undefined {
  const retryAt = retryAtOf(error);
  const asked = Date.parse(retryAt ?? '');
  if (Number.isNaN(asked)) return undefined;
  return new Date(Math.max(asked, Date.parse(at))).toISOString();
}

function retryAtOf(error: unknown): string | undefined {
  if (error instanceof HostBusyError) return error.retryAt;
  return error instanceof VendorFailedError ? error.failure.retryAt : undefined;
}
