import type { Transaction, UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import { isSourceCaller } from '../../../shared/sourceCaller';
import type {
  DecisionNotice,
  PolicyFacade,
  Standing,
} from '../../policy/facade';
import type { OpenChange } from '../model';
import type { ChangeStore, DirtyStore } from '../store';
import type { HostViews } from '../views';
import { after } from './instants';

/** What looking for changes inside the portal works with. */
export interface RecheckDeps {
  readonly policy: Pick<PolicyFacade, 'standing'>;
  readonly views: Pick<HostViews, 'openChanges'>;
  readonly changes: ChangeStore;
  readonly dirty: DirtyStore;
  readonly unitOfWork: UnitOfWork;
  readonly ambient: Ambient;
  readonly onMarked: () => void;
}

const PAGE = 500;
/** Changes that a new policy concerns are read one after another, so that the host is not asked for all of them at once. */
const SPREAD_MS = 250;

/**
 * Marks open changes whose decision rests on something inside the portal that is no longer as it was: a version of the policy, a
 * tier, a waiver, a use of break-glass, a certificate of whoever opened it, the end of any of them. Returns how many.
 */
export async function recheckOpenChanges(
  deps: RecheckDeps,
  signal?: AbortSignal,
): Promise<number> {
  let marked = 0;
  let last: OpenChange | undefined;
  do {
    signal?.throwIfAborted();
    const page = await deps.views.openChanges(last, PAGE);
    last = page.length === PAGE ? page.at(-1) : undefined;
    const standing = await deps.policy.standing(openersOf(page));
    const moved = page.filter(change => hasMoved(standing, change));
    await mark(deps, { moved, standing, behind: marked });
    marked += moved.length;
  } while (last);
  return marked;
}

const hasMoved = (standing: Standing, change: OpenChange): boolean =>
  standing.digestOf(change.repository, change.opener) !== change.standing;

const openersOf = (page: readonly OpenChange[]): readonly string[] => [
  ...new Set(page.flatMap(({ opener }) => opener ?? [])),
];

async function mark(
  { dirty, changes, unitOfWork, ambient, onMarked }: RecheckDeps,
  {
    moved,
    standing,
    behind,
  }: {
    readonly moved: readonly OpenChange[];
    readonly standing: Standing;
    readonly behind: number;
  },
): Promise<void> {
  if (moved.length === 0) return;
  const now = ambient.now();
  await unitOfWork.run(async transaction => {
    await dirty.mark(
      transaction,
      moved.map((change, index) => ({
        ...change,
        dueAt: after(now, (behind + index) * SPREAD_MS),
      })),
      now,
    );
    for (const change of moved) {
      await changes.saveChange(transaction, {
        ...change,
        standing: standing.digestOf(change.repository, change.opener),
      });
    }
    transaction.afterCommit(onMarked);
  });
}

/** What marking a change again works with. */
export type MarkDeps = Pick<
  RecheckDeps,
  'dirty' | 'changes' | 'ambient' | 'onMarked'
>;

/** Marks all open changes of a repository, one after another. */
export async function markAllOpen(
  { dirty, changes, ambient, onMarked }: MarkDeps,
  transaction: Transaction,
  of: Pick<OpenChange, 'host' | 'repository'>,
): Promise<void> {
  const { host, repository } = of;
  const open = await changes.changesWithin(transaction, {
    host,
    within: repository,
  });
  if (open.length === 0) return;
  const now = ambient.now();
  const marks = open.map((change, index) => ({
    ...change,
    dueAt: after(now, index * SPREAD_MS),
  }));
  await dirty.mark(transaction, marks, now);
  transaction.afterCommit(onMarked);
}

/** Marks open changes whose head commit has a new scan report, in the transaction that stores the report. */
export const markScanned = (
  deps: MarkDeps,
  transaction: Transaction,
  { repository, sha }: { readonly repository: string; readonly sha: string },
): Promise<void> => markHead(deps, transaction, { repository, sha });

/** Marks open changes on which a machine of CI had a decision made: what it reported counts at the host too. */
export async function markReported(
  deps: MarkDeps,
  transaction: Transaction,
  { caller, isPreview, repository, headSha }: DecisionNotice,
): Promise<void> {
  if (isPreview || isSourceCaller(caller)) return;
  await markHead(deps, transaction, { repository, sha: headSha });
}

async function markHead(
  { dirty, changes, ambient, onMarked }: MarkDeps,
  transaction: Transaction,
  head: { readonly repository: string; readonly sha: string },
): Promise<void> {
  const open = await changes.changesAt(transaction, head);
  if (open.length === 0) return;
  const now = ambient.now();
  const marks = open.map(change => ({ ...change, dueAt: now }));
  await dirty.mark(transaction, marks, now);
  transaction.afterCommit(onMarked);
}
