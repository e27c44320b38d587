import type { PlaybookVersion } from '../model';
import type { PlaybookDeps } from './deps';
import { lifeOf } from './life';
import { versionClosed } from './playbookLedger';
import type { Actor } from './proposeVersion';
import { secondPersonNeeded, versionNotFound, wrongState } from './refusals';

/** A version that is not to come to readers. */
export interface Closing {
  readonly actor: Actor;
  readonly versionId: string;
  readonly reason: string;
}

/**
 * Refuses a proposal, as a second person. Fails with `playbooks.versionNotFound`, `playbookState` or `secondPersonRequired`.
 */
export const refuseVersion = (
  deps: PlaybookDeps,
  order: Closing,
): Promise<PlaybookVersion> =>
  closeVersion(deps, order, version => {
    if (version.state !== 'inReview')
      throw wrongState('the version cannot be refused', 'nobody waits for it');
    if (
      deps.config.needsSecondPerson &&
      version.proposedBy.toLowerCase() === order.actor.subject.toLowerCase()
    )
      throw secondPersonNeeded(
        'you proposed this version; withdraw it instead of refusing it',
      );
    return 'refused';
  });

/**
 * Takes a proposal back, or a published version that waits for its instant; what it was to follow goes on. Fails with
 * `playbooks.versionNotFound` or `playbookState`.
 */
export const withdrawVersion = (
  deps: PlaybookDeps,
  order: Closing,
): Promise<PlaybookVersion> =>
  closeVersion(deps, order, version => {
    const life = lifeOf(version, deps.ambient.now());
    if (life === 'inReview' || life === 'scheduled') return 'withdrawn';
    throw wrongState(
      'the version cannot be withdrawn',
      life === 'current'
        ? 'readers have it; publish another one, or deprecate the playbook'
        : 'it is closed',
    );
  });

async function closeVersion(
  deps: PlaybookDeps,
  { actor, versionId, reason }: Closing,
  next: (version: PlaybookVersion) => 'refused' | 'withdrawn',
): Promise<PlaybookVersion> {
  const found = await deps.views.version(versionId);
  if (!found) throw versionNotFound(versionId);
  const digest = await deps.policy.directory.reasonDigest(reason);
  return deps.unitOfWork.run(async transaction => {
    const { versions } = await deps.store.take(transaction, found.name);
    const version = versions.find(each => each.versionId === versionId);
    if (!version) throw versionNotFound(versionId);
    const { endsAt: _, ...rest } = version;
    const closed = {
      ...rest,
      state: next(version),
      decidedBy: actor.subject,
      decidedAt: deps.ambient.now(),
      decidedReason: reason,
    };
    const entry = versionClosed(closed, {
      actor: actor.subject,
      reasonDigest: digest,
    });
    const ledgerEntryId = await deps.audit.stage(transaction, entry);
    const stored = { ...closed, ledgerEntryId };
    await deps.store.updateVersion(transaction, stored);
    await deps.store.setWords(transaction, versionId, []);
    const before = versions.find(
      each =>
        each.state === 'published' &&
        each.endsAt !== undefined &&
        each.endsAt === version.effectiveFrom &&
        each.versionId !== versionId,
    );
    if (before) await deps.store.updateVersion(transaction, goesOn(before));
    return stored;
  });
}

/** A version that was to end for another one, as it is without that. */
const goesOn = ({ endsAt: _, ...version }: PlaybookVersion): PlaybookVersion =>
  version.expiresAt === undefined
    ? version
    : { ...version, endsAt: version.expiresAt };
