import type { UnitOfWork } from '../../../database/unitOfWork';
import type { HistoryChange, KnownPast, PastBatch, PastChange } from '../model';
import type { HistoryStore } from '../store';
import { historyTaken } from './historyLedger';
import { noteUse, type NoteUseDeps } from './noteUse';
import { judgePast, type JudgingPast } from './judgePast';
import type { PolicyBook } from './policyBook';
import { readPast } from './readPast';
import type { SnapshotReader } from './snapshotReader';

/** What taking history in works with. */
export interface HistoryDeps extends NoteUseDeps {
  readonly historyStore: HistoryStore;
  readonly policies: PolicyBook;
  readonly snapshots: SnapshotReader;
  readonly unitOfWork: UnitOfWork;
}

/** A batch with whose it is and how far its word goes. */
export interface HistoryOrder {
  readonly caller: string;
  readonly trust: HistoryChange['trust'];
  readonly batch: PastBatch;
}

/** What became of a batch. */
export interface HistoryReceipt {
  readonly repository: string;
  readonly trust: HistoryChange['trust'];
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  /** Left out because they were really decided on. */
  readonly decided: number;
  readonly wouldBe: Readonly<Record<'pass' | 'hold' | 'deny', number>>;
  /** Absent when nothing was kept. */
  readonly ledgerEntryId?: string;
}

type Judged = ReturnType<typeof judgePast>;

/** Changes that are judged before others get a turn. */
const AT_ONCE = 25;

/**
 * Judges changes of the past and keeps what is new, with one ledger entry, in one transaction. The same again changes nothing. Fails
 * with `policy.invalidHistory` or `policy.notReady`; then nothing is kept.
 */
export async function takeHistory(
  deps: HistoryDeps,
  { caller, trust, batch: given }: HistoryOrder,
): Promise<HistoryReceipt> {
  const recordedAt = deps.ambient.now();
  const { changes, repository, scanVersion } = readPast(given, recordedAt);
  const snapshot = await deps.snapshots.current();
  const { compiled } = await deps.policies.current(recordedAt);
  const batch = { repository, caller, trust, scanVersion, recordedAt };
  const judged = await judgeAll(changes, { compiled, snapshot, batch });
  return deps.unitOfWork.run(async transaction => {
    const { historyStore, audit } = deps;
    await historyStore.lockRepository(transaction, repository);
    const decided = await historyStore.decidedHeads(
      transaction,
      repository,
      changes,
    );
    const known = await historyStore.known(
      transaction,
      repository,
      heads(changes),
    );
    const open = judged.filter(({ headSha }) => !decided.has(headSha));
    const kept = open.filter(change =>
      isBetter(change, known.get(change.headSha)),
    );
    const replaced = kept.filter(({ headSha }) => known.has(headSha)).length;
    const receipt = {
      repository,
      trust,
      added: kept.length - replaced,
      replaced,
      unchanged: open.length - kept.length,
      decided: judged.length - open.length,
      wouldBe: countOutcomes(kept),
    };
    if (kept.length === 0) return receipt;
    const ledgerEntryId = await audit.stage(
      transaction,
      historyTaken({ ...batch, head: given.head, kept, receipt }),
    );
    const stored = kept.map(change => ({ ...change, ledgerEntryId }));
    await historyStore.save(transaction, stored);
    for (const change of stored)
      await noteUse(deps, transaction, {
        ...change,
        recordId: change.historyId,
        origin: 'history',
      });
    return { ...receipt, ledgerEntryId };
  });
}

const heads = (changes: readonly PastChange[]): readonly string[] =>
  changes.map(({ headSha }) => headSha);

/** A stronger word stands, whatever a weaker one says later; of equal words the newer scan. */
function isBetter(
  { trust, scanVersion }: Judged,
  known: KnownPast | undefined,
): boolean {
  if (!known) return true;
  if (known.trust !== trust) return trust === 'attested';
  return scanVersion > known.scanVersion;
}

async function judgeAll(
  changes: readonly PastChange[],
  judging: JudgingPast,
): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const [index, change] of changes.entries()) {
    judged.push(judgePast(change, judging));
    if (index % AT_ONCE === AT_ONCE - 1)
      await new Promise(resolve => setImmediate(resolve));
  }
  return judged;
}

function countOutcomes(changes: readonly Judged[]): HistoryReceipt['wouldBe'] {
  const count = { pass: 0, hold: 0, deny: 0 };
  changes.forEach(({ decision }) => (count[decision.wouldBe] += 1));
  return count;
}
