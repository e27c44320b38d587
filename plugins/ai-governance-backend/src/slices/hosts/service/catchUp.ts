import {
  type CodeHost,
  HostBusyError,
  type HostSubject,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { HostViews } from '../views';
import type { DirtyStore } from '../store';
import { explain } from './explain';
import { after, before } from './instants';
import { toSubject } from './readDelivery';
import { pause, resumeAt, type WorkDeps } from './work';

/** What catching up works with. */
export interface CatchUpDeps extends WorkDeps {
  readonly hosts: readonly CodeHost[];
  readonly dirty: DirtyStore;
  readonly views: Pick<HostViews, 'state'>;
  readonly onMarked: () => void;
}

const OVERLAP_MS = 10 * 60_000;
const FIRST_LOOK_MS = 24 * 3_600_000;
const BATCH = 200;
const SPREAD_MS = 100;

/** Marks what may have changed at every host since the last look, for what no event told. One host's failure does not stop the others. */
export async function catchUp(
  deps: CatchUpDeps,
  signal: AbortSignal,
): Promise<void> {
  for (const host of deps.hosts) {
    signal.throwIfAborted();
    await catchUpWith(deps, host, signal).catch(error =>
      noteFailure(deps, host, error),
    );
  }
}

async function catchUpWith(
  deps: CatchUpDeps,
  host: CodeHost,
  signal: AbortSignal,
): Promise<void> {
  const startedAt = deps.ambient.now();
  const state = await deps.views.state(host.id);
  if ((state?.pausedUntil ?? '') > startedAt) return;
  const since = state?.caughtUpTo
    ? before(state.caughtUpTo, OVERLAP_MS)
    : before(startedAt, FIRST_LOOK_MS);
  let behind = 0;
  let batch: HostSubject[] = [];
  const flush = async () => {
    await markBatch(deps, host, { batch, behind });
    behind += batch.length;
    batch = [];
  };
  for await (const found of host.changedSince(since, signal)) {
    signal.throwIfAborted();
    batch.push(...[toSubject(found) ?? []].flat());
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  await deps.unitOfWork.run(transaction =>
    deps.hostStore.saveState(transaction, {
      host: host.id,
      caughtUpTo: startedAt,
      caughtUpAt: deps.ambient.now(),
      catchUpError: null,
    }),
  );
}

async function markBatch(
  { unitOfWork, ambient, dirty, onMarked }: CatchUpDeps,
  host: CodeHost,
  given: { readonly batch: readonly HostSubject[]; readonly behind: number },
): Promise<void> {
  const { batch, behind } = given;
  if (batch.length === 0) return;
  const now = ambient.now();
  const marks = batch.map((subject, index) => ({
    ...subject,
    host: host.id,
    dueAt: after(now, (behind + index) * SPREAD_MS),
  }));
  await unitOfWork.run(async transaction => {
    await dirty.mark(transaction, marks, now);
    transaction.afterCommit(onMarked);
  });
}

/** The cursor stays where it was, so that the next look begins there. */
async function noteFailure(
  deps: CatchUpDeps,
  host: CodeHost,
  error: unknown,
): Promise<void> {
  const reason = explain(error);
  deps.logger.warn(`catching up with \`${host.id}\` failed: ${reason}`);
  await deps.unitOfWork.run(async transaction => {
    await deps.hostStore.saveState(transaction, {
      host: host.id,
      catchUpError: reason,
    });
    if (!(error instanceof HostBusyError)) return;
    const until = resumeAt(error, deps.ambient.now());
    await pause(deps, transaction, { host: host.id, until });
  });
}
