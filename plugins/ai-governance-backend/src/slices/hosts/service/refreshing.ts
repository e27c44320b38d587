import type {
  CodeHost,
  RefreshResult,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { Transaction } from '../../../database/unitOfWork';
import type { ChangeListener } from '../facade';
import type { LeasedSubject, SubjectKind } from '../model';
import type { ChangeStore, DirtyStore } from '../store';
import { createHostDesk, type DecidedChange, type DeskDeps } from './desk';
import { after } from './instants';
import { tellOfChanges } from './tellOfChanges';
import { giveBack, isGone, takingNow, type WorkDeps, workSignal } from './work';

/** What reading subjects again works with. */
export interface RefreshDeps extends WorkDeps, DeskDeps {
  readonly hosts: readonly CodeHost[];
  readonly dirty: DirtyStore;
  readonly changes: ChangeStore;
  /** How long events about one subject gather. */
  readonly gatherMs: number;
  /** Who is told which changes a host told of. */
  readonly changeListeners: readonly ChangeListener[];
}

/** Subjects that are decided on again when something inside the portal changes. */
const OPEN_KINDS: ReadonlySet<SubjectKind> = new Set(['change', 'mergeGroup']);

const SHORTEST_AGAIN_S = 5;
const LONGEST_AGAIN_S = 86_400;

/** Takes subjects that are due, at most `limit`. */
export function takeSubjects(
  deps: RefreshDeps,
  limit: number,
): Promise<readonly LeasedSubject[]> {
  const hosts = deps.hosts.map(({ id }) => id);
  return deps.unitOfWork.run(transaction =>
    deps.dirty.take(transaction, takingNow(deps, hosts, limit)),
  );
}

/** Reads a subject again and decides on it; what fails is given back. Rejects only when the database fails. */
export async function refreshSubject(
  deps: RefreshDeps,
  lease: LeasedSubject,
  stop: AbortSignal,
): Promise<void> {
  const host = deps.hosts.find(({ id }) => id === lease.host);
  if (!host) throw new Error(`there is no code host \`${lease.host}\``);
  const { desk, decided } = createHostDesk(deps, lease);
  const signal = workSignal(stop, deps.leaseMs);
  const { repository, kind, key } = lease;
  try {
    const result = await host.refresh({ repository, kind, key }, desk, signal);
    await finish(deps, lease, { result, decided: decided() });
  } catch (error) {
    if (isGone(error)) {
      await finish(deps, lease, { result: { isOpen: false } });
      return;
    }
    const isStopping = stop.aborted;
    const what = `reading ${kind} ${key} of ${repository}`;
    await giveBack(deps, deps.dirty, { lease, what, error, isStopping });
  }
}

interface Done {
  readonly result: RefreshResult;
  readonly decided?: DecidedChange;
}

function finish(
  deps: RefreshDeps,
  lease: LeasedSubject,
  { result, decided }: Done,
): Promise<void> {
  return deps.unitOfWork.run(async transaction => {
    const now = deps.ambient.now();
    const { againAfterSeconds, isOpen } = result;
    const isHeld = await deps.dirty.finish(transaction, lease, {
      ...(againAfterSeconds === undefined
        ? {}
        : { again: after(now, againMs(againAfterSeconds)) }),
      soon: after(now, deps.gatherMs),
    });
    if (isHeld) await tellOfSubject(deps, transaction, lease, result);
    // Whoever took the work after us knows better what is open.
    if (!isHeld || !OPEN_KINDS.has(lease.kind)) return;
    const open = isOpen === false ? undefined : decided;
    await saveOpen(deps, transaction, { lease, open });
  });
}

/** Changes that an event did not name are told of once it is known which they are. */
const tellOfSubject = (
  { changeListeners }: RefreshDeps,
  transaction: Transaction,
  { repository }: LeasedSubject,
  { changes = [] }: RefreshResult,
): Promise<void> =>
  tellOfChanges(
    changeListeners,
    transaction,
    changes.map(number => ({ repository, number })),
  );

const againMs = (seconds: number): number =>
  Math.min(Math.max(seconds, SHORTEST_AGAIN_S), LONGEST_AGAIN_S) * 1_000;

async function saveOpen(
  { changes }: RefreshDeps,
  transaction: Transaction,
  {
    lease,
    open,
  }: { readonly lease: LeasedSubject; readonly open?: DecidedChange },
): Promise<void> {
  if (open) await changes.saveChange(transaction, { ...lease, ...open });
  else await changes.removeChange(transaction, lease);
}
