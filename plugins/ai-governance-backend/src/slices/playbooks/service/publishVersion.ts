import { CodedError } from '../../../shared/codedError';
import type { PlaybookVersion } from '../model';
import { checkFolder } from './checkFolder';
import type { PlaybookDeps } from './deps';
import { currentOf, scheduledOf } from './life';
import { versionPublished } from './playbookLedger';
import { type Actor, requireNext } from './proposeVersion';
import { readContent } from './readContent';
import {
  lintFails,
  secondPersonNeeded,
  unreadable,
  versionNotFound,
  wrongState,
} from './refusals';
import { wordsOf } from './wordsOf';

/** A proposal to be given to readers. */
export interface Publication {
  readonly actor: Actor;
  readonly versionId: string;
  /** UTC, ISO 8601 with milliseconds; absent means at once. */
  readonly effectiveFrom?: string;
  /** Absent means until another version takes its place. */
  readonly expiresAt?: string;
}

const YEAR_MS = 366 * 86_400_000;

/**
 * Publishes a proposal at once or from an instant, until another takes its place or it expires. Fails with
 * `playbooks.versionNotFound`, `playbookState`, `secondPersonRequired`, `instantOutOfRange`, `versionTaken`, and, since policy and
 * other playbooks may have changed meanwhile, `lintFails`.
 */
export async function publishVersion(
  deps: PlaybookDeps,
  order: Publication,
): Promise<PlaybookVersion> {
  const proposed = await deps.views.version(order.versionId);
  if (!proposed) throw versionNotFound(order.versionId);
  requirePublishable(deps, order, proposed);
  const { files } = await readContent(deps, proposed);
  const { playbook, issues, findings } = await checkFolder(deps, files);
  if (!playbook) throw unreadable(issues);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw lintFails(errors);
  return deps.unitOfWork.run(async transaction => {
    const { store } = deps;
    const taken = await store.take(transaction, proposed.name);
    const version = taken.versions.find(
      ({ versionId }) => versionId === order.versionId,
    );
    if (!version) throw versionNotFound(order.versionId);
    requirePublishable(deps, order, version);
    requireNext(version, taken.versions);
    const now = deps.ambient.now();
    requireNoneScheduled(taken.versions, now);
    const effectiveFrom = order.effectiveFrom ?? now;
    const published: PlaybookVersion = {
      ...version,
      state: 'published',
      decidedBy: order.actor.subject,
      decidedAt: now,
      effectiveFrom,
      ...(order.expiresAt === undefined
        ? {}
        : { expiresAt: order.expiresAt, endsAt: order.expiresAt }),
    };
    const ledgerEntryId = await deps.audit.stage(
      transaction,
      versionPublished(published, order.actor.subject),
    );
    const stored = { ...published, ledgerEntryId };
    await store.updateVersion(transaction, stored);
    await store.setWords(transaction, version.versionId, wordsOf(playbook));
    const before = currentOf(taken.versions, now);
    if (before) {
      await store.updateVersion(transaction, endedAt(before, effectiveFrom));
      if (effectiveFrom <= now)
        await store.setWords(transaction, before.versionId, []);
    }
    return stored;
  });
}

/** A version that readers get until an instant, unless it ends before. */
const endedAt = (version: PlaybookVersion, at: string): PlaybookVersion => ({
  ...version,
  endsAt:
    version.endsAt !== undefined && version.endsAt < at ? version.endsAt : at,
});

function requirePublishable(
  { config, ambient }: PlaybookDeps,
  { actor, effectiveFrom, expiresAt }: Publication,
  { state, proposedBy, source }: PlaybookVersion,
): void {
  const what = 'the version cannot be published';
  if (state !== 'inReview') throw wrongState(what, WHY_NOT[state]);
  if (config.needsSecondPerson && actor.kind !== 'user')
    throw secondPersonNeeded(
      `${what} by a machine; a person reads it and publishes it`,
    );
  if (
    config.needsSecondPerson &&
    source !== 'library' &&
    actor.subject.toLowerCase() === proposedBy.toLowerCase()
  )
    throw secondPersonNeeded(
      `${what}: you proposed it; a second person reads it and publishes it`,
    );
  requireInRange('effectiveFrom', effectiveFrom, ambient.now());
  requireInRange('expiresAt', expiresAt, effectiveFrom ?? ambient.now());
}

const WHY_NOT = {
  published: 'it was published before',
  refused: 'it was refused; propose it again',
  withdrawn: 'it was withdrawn; propose it again',
} as const;

function requireInRange(
  key: string,
  instant: string | undefined,
  after: string,
): void {
  if (instant === undefined) return;
  const ahead = Date.parse(instant) - Date.parse(after);
  if (ahead > 0 && ahead <= 5 * YEAR_MS) return;
  throw new CodedError(
    'playbooks.instantOutOfRange',
    `\`${key}\` is ${instant}; expected an instant after ${after} and at most five years later`,
  );
}

function requireNoneScheduled(
  versions: readonly PlaybookVersion[],
  now: string,
): void {
  const scheduled = scheduledOf(versions, now);
  if (!scheduled) return;
  throw wrongState(
    'the version cannot be published',
    `another one takes effect at ${scheduled.effectiveFrom} and would undo it; withdraw that one first`,
  );
}
