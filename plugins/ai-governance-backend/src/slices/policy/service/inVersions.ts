import type { Transaction, UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import type { AuditFacade } from '../../audit/facade';
import type { PolicyVersion } from '../model';
import type { PolicyStore, SnapshotStore } from '../store';
import type { VersionInTime } from '../views';
import { createPseudonymise, type Pseudonymise } from './identity';
import { SYSTEM_ACTOR } from './systemActor';
import { hasBegun, inForceAt, timelineOf } from './versionLife';
import { policyActivated } from './versionLedger';

/** What changing the life of the policy works with. */
export interface VersionWriteDeps {
  readonly store: PolicyStore;
  readonly snapshots: Pick<SnapshotStore, 'lock'>;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditFacade;
  readonly ambient: Ambient;
}

/** The life of the policy as one writer has it before it. */
export interface VersionsInHand {
  readonly transaction: Transaction;
  /** Read after the lock was taken, so that what comes later has a later instant. */
  readonly now: string;
  /** Versions with a number, in its order. */
  readonly published: readonly PolicyVersion[];
  readonly timeline: readonly VersionInTime[];
  readonly inForce?: VersionInTime;
  /** Keyed hash of what a person wrote. */
  readonly hash: Pseudonymise;
  /** Versions that came into force by themselves and were ledgered just now. */
  readonly begun: number;
}

/**
 * Runs a change of the life of the policy alone, replicas included: whoever comes second waits, and sees what the first left.
 * What came into force by itself since the last change is ledgered before.
 */
export function inVersions<Result>(
  deps: VersionWriteDeps,
  work: (versions: VersionsInHand) => Promise<Result>,
): Promise<Result> {
  return deps.unitOfWork.run(async transaction => {
    const { salt } = await deps.snapshots.lock(transaction);
    const now = deps.ambient.now();
    const published = await deps.store.published(transaction);
    const timeline = timelineOf(published);
    const due = published.filter(
      ({ activationEntryId }) => activationEntryId === undefined,
    );
    let begun = 0;
    for (const [index, { versionId }] of timeline.entries()) {
      const version = due.find(each => each.versionId === versionId);
      if (!version || !isUnderWay(version, now)) continue;
      const previous = timeline[index - 1];
      const by = { transaction, actor: SYSTEM_ACTOR, previous };
      const activated = await ledgerActivation(deps.audit, version, by);
      await deps.store.updateVersion(transaction, activated);
      begun += 1;
    }
    return work({
      transaction,
      now,
      published:
        begun > 0 ? await deps.store.published(transaction) : published,
      timeline,
      inForce: inForceAt(timeline, now),
      hash: createPseudonymise(salt),
      begun,
    });
  });
}

/** A version that holds or has held. */
export type BegunVersion = PolicyVersion & {
  readonly number: number;
  readonly publishedAt: string;
  readonly effectiveFrom: string;
};

function isUnderWay(
  version: PolicyVersion,
  now: string,
): version is BegunVersion {
  const { number, publishedAt, effectiveFrom } = version;
  return (
    number !== undefined &&
    publishedAt !== undefined &&
    effectiveFrom !== undefined &&
    hasBegun({ publishedAt, effectiveFrom }, now)
  );
}

/** Ledgers that a version came into force; returns it as it is to be stored. */
export async function ledgerActivation(
  audit: AuditFacade,
  version: Omit<BegunVersion, 'ledgerEntryId'>,
  by: {
    readonly transaction: Transaction;
    readonly actor: string;
    readonly previous?: VersionInTime;
  },
): Promise<BegunVersion> {
  const entry = policyActivated(version, by);
  const entryId = await audit.stage(by.transaction, entry);
  return { ...version, ledgerEntryId: entryId, activationEntryId: entryId };
}

/** The next number, and from when a version holds that is to hold at once: never before the one in force, whatever the clocks say. */
export const nextAtOnce = ({
  published,
  inForce,
  now,
}: VersionsInHand): { readonly number: number; readonly at: string } => ({
  number: (published.at(-1)?.number ?? 0) + 1,
  at: inForce && inForce.effectiveFrom > now ? inForce.effectiveFrom : now,
});
