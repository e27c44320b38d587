import { CodedError } from '../../../shared/codedError';
import type { Transaction } from '../../../database/unitOfWork';
import type { PolicyVersion } from '../model';
import type { VersionInTime } from '../views';
import { livingVersion, questionOf } from './changeVersion';
import {
  type BegunVersion,
  inVersions,
  ledgerActivation,
  nextAtOnce,
  type VersionsInHand,
} from './inVersions';
import { refuse } from './permits';
import type { VersionChangeDeps } from './proposeVersion';
import type { Caller } from './trust';
import { hasBegun } from './versionLife';
import { policyRolledBack } from './versionLedger';
import { whyNotRestore } from './versionPermits';

/** An order to put an earlier version into force again. */
export interface Rollback {
  readonly caller: Caller;
  /** Id of the version that the caller believes in force. */
  readonly expectedInForce: string;
  /** Absent means the one before the one in force. */
  readonly toVersionId?: string;
  readonly reason: string;
}

/**
 * Puts the document of an earlier version into force again, at once, as a new version. Neither cases nor owners are asked again,
 * so that it works when all else is broken; a version that waits for its instant goes on waiting. Fails with `policy.inForceChanged`, `policy.nothingToRestore`,
 * `policy.versionNotFound` or `policy.secondPersonRequired`.
 */
export function rollBack(
  deps: VersionChangeDeps,
  order: Rollback,
): Promise<PolicyVersion> {
  return inVersions(deps, async versions => {
    const from = requireExpected(order, versions);
    const to = await findTarget(deps, order, versions);
    return restore(deps, { order, from, to }, versions);
  });
}

function requireExpected(
  { expectedInForce }: Rollback,
  { inForce }: VersionsInHand,
): VersionInTime {
  if (inForce?.versionId === expectedInForce) return inForce;
  throw new CodedError(
    'policy.inForceChanged',
    `the version \`${expectedInForce}\` is not in force; version ${inForce?.number} (\`${inForce?.versionId}\`) is: look at it, then roll back from there`,
  );
}

async function findTarget(
  { store, needsSecondPerson }: VersionChangeDeps,
  { caller, toVersionId }: Rollback,
  versions: VersionsInHand,
): Promise<VersionInTime> {
  const versionId = toVersionId ?? previousOf(versions).versionId;
  const stored = await store.version(versions.transaction, versionId);
  const version = livingVersion(stored, versionId, versions);
  const question = questionOf(caller, needsSecondPerson, versions);
  const what = `the version \`${versionId}\` cannot be restored`;
  refuse(whyNotRestore(version, question), what);
  const target = versions.timeline.find(each => each.versionId === versionId);
  if (!target)
    throw new Error('a version that was in force is on the timeline');
  return target;
}

/** The latest version before the one in force that says something else. */
function previousOf({ timeline, inForce, now }: VersionsInHand): VersionInTime {
  const previous = timeline
    .filter(version => hasBegun(version, now))
    .findLast(({ digest }) => digest !== inForce?.digest);
  if (previous) return previous;
  throw new CodedError(
    'policy.nothingToRestore',
    'no other policy was in force before; propose a document instead',
  );
}

async function restore(
  deps: VersionChangeDeps,
  {
    order,
    from,
    to,
  }: {
    readonly order: Rollback;
    readonly from: VersionInTime;
    readonly to: VersionInTime;
  },
  versions: VersionsInHand,
): Promise<BegunVersion> {
  const { transaction, hash, inForce, published } = versions;
  const { number, at } = nextAtOnce(versions);
  const actor = order.caller.subject;
  const restored = {
    versionId: deps.ambient.newId(),
    number,
    digest: to.digest,
    title: published.find(each => each.digest === to.digest)?.title ?? '',
    source: 'portal' as const,
    reason: order.reason,
    proposedBy: actor,
    proposedAt: at,
    publishedBy: actor,
    publishedAt: at,
    effectiveFrom: at,
    restores: to.versionId,
  };
  const reasonDigest = hash(order.reason);
  const entry = policyRolledBack(restored, { actor, from, to, reasonDigest });
  await deps.audit.stage(transaction, entry);
  const by = { transaction, actor, previous: inForce };
  const activated = await ledgerActivation(deps.audit, restored, by);
  await deps.store.insertVersion(transaction, activated);
  await requireUsable(deps, transaction, at);
  transaction.afterCommit(deps.onActivated);
  return activated;
}

async function requireUsable(
  { policies }: VersionChangeDeps,
  transaction: Transaction,
  now: string,
): Promise<void> {
  await policies.currentIn(transaction, now).catch((cause: unknown) => {
    throw new CodedError(
      'policy.nothingToRestore',
      'the document of that version cannot be used by this release; the log of the backend says why',
      { cause },
    );
  });
}
