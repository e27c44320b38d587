import type { PolicyVersion } from '../model';
import { livingVersion, questionOf } from './changeVersion';
import { readEffectiveFrom } from './effectiveFrom';
import {
  inVersions,
  ledgerActivation,
  nextAtOnce,
  type VersionsInHand,
} from './inVersions';
import { refuse } from './permits';
import { requireCasesHold, requireOwnersKnown } from './proposal';
import type { VersionChangeDeps } from './proposeVersion';
import type { ReadPolicy } from './policyBook';
import type { Caller } from './trust';
import { policyPublished } from './versionLedger';
import { type LivingVersion, whyNotPublish } from './versionPermits';

/** A draft to be published. */
export interface Publication {
  readonly caller: Caller;
  readonly versionId: string;
  /** As the caller wrote it; absent means at once. */
  readonly effectiveFrom?: string;
}

/**
 * Publishes a draft, to hold at once or from a later instant. While one version waits for its instant no other is published,
 * since it would undo that other. Fails with `policy.versionNotFound`, `policy.versionState`, `policy.secondPersonRequired`,
 * `policy.effectiveFromOutOfRange`, `policy.casesFail`, `policy.ownerUnknown` or `policy.notReady`.
 */
export async function publishVersion(
  deps: VersionChangeDeps,
  order: Publication,
  read: ReadPolicy,
): Promise<PolicyVersion> {
  // First what is quickly told; it is asked again by the one writer.
  await inVersions(deps, versions => requirePublishable(deps, order, versions));
  // The catalog may have lost an owner, and a release may have changed what cases say, since it was proposed.
  await requireCasesHold(read);
  await requireOwnersKnown(read.compiled.policy, deps.findEntities);
  return inVersions(deps, async versions => {
    const { draft, later } = await requirePublishable(deps, order, versions);
    return publish(deps, { draft, later, caller: order.caller }, versions);
  });
}

/** The draft as one writer sees it with its later instant, if it has one, when the caller may publish it so. */
async function requirePublishable(
  { store, needsSecondPerson }: VersionChangeDeps,
  { caller, versionId, effectiveFrom }: Publication,
  versions: VersionsInHand,
): Promise<{ readonly draft: LivingVersion; readonly later?: string }> {
  const stored = await store.version(versions.transaction, versionId);
  const version = livingVersion(stored, versionId, versions);
  const question = questionOf(caller, needsSecondPerson, versions);
  const what = `the version \`${versionId}\` cannot be published`;
  refuse(whyNotPublish(version, question), what);
  return {
    draft: version,
    later: readEffectiveFrom(effectiveFrom, versions.now),
  };
}

async function publish(
  deps: VersionChangeDeps,
  {
    draft,
    later,
    caller,
  }: {
    readonly draft: PolicyVersion;
    readonly later?: string;
    readonly caller: Caller;
  },
  versions: VersionsInHand,
): Promise<PolicyVersion> {
  const { transaction, inForce, now } = versions;
  const { number, at } = nextAtOnce(versions);
  const published = {
    ...draft,
    number,
    publishedBy: caller.subject,
    publishedAt: later === undefined ? at : now,
    effectiveFrom: later ?? at,
  };
  const entry = policyPublished(published, draft.proposedBy);
  const ledgerEntryId = await deps.audit.stage(transaction, entry);
  const by = { transaction, actor: caller.subject, previous: inForce };
  const stored =
    later === undefined
      ? await ledgerActivation(deps.audit, published, by)
      : { ...published, ledgerEntryId };
  await deps.store.updateVersion(transaction, stored);
  if (later === undefined) transaction.afterCommit(deps.onActivated);
  return stored;
}
