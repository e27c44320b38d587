import {
  HostBusyError,
  HostGoneError,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Transaction, UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import type { Failure } from '../model';
import type { HostStore, Taking } from '../store';
import { backoffMs } from './backoff';
import { explain } from './explain';
import { after } from './instants';

/** What every worker works with. */
export interface WorkDeps {
  readonly hostStore: HostStore;
  readonly unitOfWork: UnitOfWork;
  readonly ambient: Ambient;
  readonly logger: LoggerService;
  /** 0 to 1. */
  readonly random: () => number;
  /** How long work is held before another worker may take it. */
  readonly leaseMs: number;
}

/** Something that was taken from a queue. */
interface Leased {
  readonly host: string;
  readonly attempts: number;
}

/** How work is given back. */
export interface WorkQueue<Lease extends Leased> {
  fail(transaction: Transaction, lease: Lease, failure: Failure): Promise<void>;
  release(transaction: Transaction, lease: Lease): Promise<void>;
}

const LONGEST_PAUSE_MS = 3_600_000;
const UNKNOWN_PAUSE_MS = 60_000;

/** How work is taken now. */
export const takingNow = (
  { ambient, leaseMs }: WorkDeps,
  hosts: readonly string[],
  limit: number,
): Taking => {
  const now = ambient.now();
  return {
    hosts,
    now,
    leaseUntil: after(now, leaseMs),
    leaseToken: ambient.newId(),
    limit,
  };
};

/** Aborts when the backend stops, and before another worker may take the work. */
export const workSignal = (stop: AbortSignal, leaseMs: number): AbortSignal =>
  AbortSignal.any([stop, AbortSignal.timeout(Math.floor(leaseMs * 0.8))]);

/** Gives work that failed back: at once when the backend stops, after the host's own time when it asks to wait, else later and later. */
export async function giveBack<Lease extends Leased>(
  deps: WorkDeps,
  queue: WorkQueue<Lease>,
  failed: {
    readonly lease: Lease;
    readonly what: string;
    readonly error: unknown;
    readonly isStopping: boolean;
  },
): Promise<void> {
  const { lease, what, error, isStopping } = failed;
  const { unitOfWork, ambient, logger, random } = deps;
  const now = ambient.now();
  if (isStopping) {
    await unitOfWork.run(transaction => queue.release(transaction, lease));
    return;
  }
  if (error instanceof HostBusyError) {
    const dueAt = resumeAt(error, now);
    await unitOfWork.run(async transaction => {
      const note = { dueAt, error: explain(error), counts: false };
      await queue.fail(transaction, lease, note);
      await pause(deps, transaction, { host: lease.host, until: dueAt });
    });
    return;
  }
  const failures = lease.attempts + 1;
  const dueAt = after(now, backoffMs(failures, random()));
  const reason = explain(error);
  logger.warn(
    `${what} of \`${lease.host}\` failed, attempt ${failures}: ${reason}; it is tried again at ${dueAt}`,
  );
  await unitOfWork.run(transaction =>
    queue.fail(transaction, lease, { dueAt, error: reason, counts: true }),
  );
}

/** Asks nothing of a host before an instant. */
export async function pause(
  { hostStore, logger }: Pick<WorkDeps, 'hostStore' | 'logger'>,
  transaction: Transaction,
  { host, until }: { readonly host: string; readonly until: string },
): Promise<void> {
  await hostStore.saveState(transaction, { host, pausedUntil: until });
  logger.info(
    `\`${host}\` asks to wait; nothing is asked of it until ${until}`,
  );
}

/** When to go on with a host that asks to wait: as it says, within an hour. */
export function resumeAt({ retryAt }: HostBusyError, now: string): string {
  const asked = Date.parse(retryAt);
  const wait = asked - Date.parse(now);
  if (Number.isNaN(wait)) return after(now, UNKNOWN_PAUSE_MS);
  return after(now, Math.min(Math.max(wait, 0), LONGEST_PAUSE_MS));
}

/** Whether what was asked for is no longer there. */
export const isGone = (error: unknown): error is HostGoneError =>
  error instanceof HostGoneError;
