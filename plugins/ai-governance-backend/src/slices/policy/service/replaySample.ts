import { ENGINE_VERSION } from '@ai-enablement/governance-core';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import type { AuditFacade } from '../../audit/facade';
import type { ReplayDivergence } from '../model';
import type { ReplayStore } from '../store';
import type { ReplayViews } from '../views';
import { decisionNotFound } from './decisionUseCases';
import { replayDiverged } from './ledgerDrafts';
import type { PolicyBook, ReadPolicy } from './policyBook';
import { replay, type Replay } from './replay';
import { SYSTEM_ACTOR } from './systemActor';

/** What replaying works with. */
export interface ReplayDeps {
  readonly views: ReplayViews;
  readonly policies: PolicyBook;
}

/** What replaying a sample works with. */
export interface ReplaySampleDeps extends ReplayDeps {
  readonly store: ReplayStore;
  readonly unitOfWork: UnitOfWork;
  readonly audit: Pick<AuditFacade, 'stage'>;
  readonly ambient: Ambient;
  readonly logger: LoggerService;
  /** Decisions drawn at random. */
  readonly sampleSize: number;
}

/** What a run found. */
export interface ReplayRun {
  readonly replayed: number;
  readonly diverged: readonly string[];
}

/** Decisions that every run replays beside the sample, since nobody had the time to look at them yet. */
const NEWEST = 50;

/** Replays a stored decision; stores nothing. Fails with `policy.decisionNotFound`. */
export async function replayDecision(
  { views, policies }: ReplayDeps,
  decisionId: string,
): Promise<Replay> {
  const stored = await views.replayable(decisionId);
  if (!stored) throw decisionNotFound(decisionId);
  const policy = await policyOf(policies, stored.policyDigest);
  return replay(stored, policy);
}

/** A document that was altered is as good as none: the decision cannot have been made by it. */
const policyOf = (
  policies: PolicyBook,
  digest: string,
): Promise<ReadPolicy | undefined> =>
  policies.byDigest(digest).catch(() => undefined);

/**
 * Replays the newest decisions, a random sample of all that this engine version made, and those that diverged before. Raises the
 * alarm for each that does not come out the same: the log, and once the ledger. Stops between two decisions when aborted.
 */
export async function replaySample(
  deps: ReplaySampleDeps,
  signal?: AbortSignal,
): Promise<ReplayRun> {
  const open = await deps.views.openDivergences();
  const known = new Map(open.map(each => [each.decisionId, each]));
  const newest = await deps.views.newest(ENGINE_VERSION, NEWEST);
  const ids = new Set([...known.keys(), ...newest]);
  const diverged: string[] = [];
  let replayed = 0;
  const check = async (decisionId: string) => {
    const result = await replayDecision(deps, decisionId);
    replayed += 1;
    const isFine = result.isIdentical || !result.isComparable;
    const before = known.get(decisionId);
    if (!isFine) diverged.push(decisionId);
    if (!isFine || before) await note(deps, { result, isFine, before });
  };
  for (const decisionId of ids) {
    if (signal?.aborted) return { replayed, diverged };
    await check(decisionId);
  }
  for (let drawn = 0; drawn < deps.sampleSize; drawn += 1) {
    if (signal?.aborted) break;
    // Ids are random, so the one that follows a random text is a random one.
    const text = deps.ambient.newId();
    const decisionId = await deps.views.nextAfter(ENGINE_VERSION, text);
    if (decisionId === undefined) break;
    if (ids.has(decisionId)) continue;
    ids.add(decisionId);
    await check(decisionId);
  }
  return { replayed, diverged };
}

/** Notes a divergence, that it goes on, or that it has ended. */
async function note(
  deps: ReplaySampleDeps,
  {
    result,
    isFine,
    before,
  }: {
    readonly result: Replay;
    readonly isFine: boolean;
    readonly before?: ReplayDivergence;
  },
): Promise<void> {
  const { unitOfWork, audit, store, ambient, logger } = deps;
  const { decisionId, storedDigest, replayedDigest, differences } = result;
  const now = ambient.now();
  if (!isFine) {
    logger.error(
      `the decision \`${decisionId}\` did not come out the same when replayed; it, what it rests on, or its policy was altered: ${differences.join(', ')}`,
    );
  }
  await unitOfWork.run(async transaction => {
    const isNew = before?.storedDigest !== storedDigest;
    const ledgerEntryId =
      isFine || !isNew
        ? before?.ledgerEntryId
        : await audit.stage(
            transaction,
            replayDiverged({ ...result, actor: SYSTEM_ACTOR }),
          );
    if (ledgerEntryId === undefined) return;
    await store.saveDivergence(transaction, {
      decisionId,
      storedDigest: isFine && before ? before.storedDigest : storedDigest,
      replayedDigest,
      foundAt: before?.foundAt ?? now,
      seenAt: isFine && before ? before.seenAt : now,
      ...(isFine ? { resolvedAt: now } : {}),
      ledgerEntryId,
    });
  });
}
