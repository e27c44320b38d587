import type { TrainingVersion } from '../model';
import { checkPath } from './checkPath';
import { readFiles } from './content';
import type { TrainingDeps } from './deps';
import type { Learner } from './learner';
import { requireNext } from './proposeVersion';
import {
  lintFails,
  secondPersonNeeded,
  unreadable,
  versionNotFound,
  wrongState,
} from './refusals';
import { versionClosed, versionPublished } from './trainingLedger';

/**
 * Publishes a proposal. Fails with `training.versionNotFound`, `versionState`, `secondPersonRequired`, `versionTaken`, and, since the
 * policy may have changed meanwhile, `lintFails`.
 */
export async function publishVersion(
  deps: TrainingDeps,
  learner: Learner,
  versionId: string,
): Promise<TrainingVersion> {
  const proposed = await requireVersion(deps, versionId);
  requireDecidable(deps, learner, proposed);
  const { path, issues, findings } = await checkPath(
    deps,
    await readFiles(deps, proposed),
  );
  if (!path) throw unreadable(issues);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw lintFails(errors);
  return deps.unitOfWork.run(async transaction => {
    const versions = await deps.store.take(transaction, proposed.name);
    const version = versions.find(each => each.versionId === versionId);
    if (!version) throw versionNotFound(versionId);
    requireDecidable(deps, learner, version);
    requireNext(version, versions);
    const published: TrainingVersion = {
      ...version,
      state: 'published',
      decidedBy: learner.subject,
      decidedAt: deps.ambient.now(),
    };
    const entry = versionPublished(published, learner.subject);
    const ledgerEntryId = await deps.audit.stage(transaction, entry);
    const stored = { ...published, ledgerEntryId };
    await deps.store.updateVersion(transaction, stored);
    return stored;
  });
}

/** A version that is not to come to people, with why. */
export interface Closing {
  readonly versionId: string;
  readonly reason: string;
}

/** Refuses a proposal, as a second person. Fails with `training.versionNotFound`, `versionState` or `secondPersonRequired`. */
export async function refuseVersion(
  deps: TrainingDeps,
  learner: Learner,
  closing: Closing,
): Promise<TrainingVersion> {
  const version = await requireVersion(deps, closing.versionId);
  requireDecidable(deps, learner, version);
  return close(deps, learner, { ...closing, state: 'refused' });
}

/** Takes a proposal back. Fails with `training.versionNotFound` or `versionState`. */
export const withdrawVersion = (
  deps: TrainingDeps,
  learner: Learner,
  closing: Closing,
): Promise<TrainingVersion> =>
  close(deps, learner, { ...closing, state: 'withdrawn' });

async function close(
  deps: TrainingDeps,
  learner: Learner,
  {
    versionId,
    reason,
    state,
  }: Closing & { readonly state: 'refused' | 'withdrawn' },
): Promise<TrainingVersion> {
  const { name } = await requireVersion(deps, versionId);
  const digest = await deps.policy.directory.reasonDigest(reason);
  return deps.unitOfWork.run(async transaction => {
    const versions = await deps.store.take(transaction, name);
    const version = versions.find(each => each.versionId === versionId);
    if (!version) throw versionNotFound(versionId);
    if (version.state !== 'inReview')
      throw wrongState('the version cannot be closed', 'nobody waits for it');
    const closed: TrainingVersion = {
      ...version,
      state,
      decidedBy: learner.subject,
      decidedAt: deps.ambient.now(),
      decidedReason: reason,
    };
    const by = { actor: learner.subject, reasonDigest: digest };
    const entry = versionClosed(closed, by);
    const ledgerEntryId = await deps.audit.stage(transaction, entry);
    const stored = { ...closed, ledgerEntryId };
    await deps.store.updateVersion(transaction, stored);
    return stored;
  });
}

/** Fails with `training.versionNotFound`. */
export async function requireVersion(
  { views }: Pick<TrainingDeps, 'views'>,
  versionId: string,
): Promise<TrainingVersion> {
  const version = await views.version(versionId);
  if (!version) throw versionNotFound(versionId);
  return version;
}

function requireDecidable(
  { config }: TrainingDeps,
  { kind, subject }: Learner,
  { state, source, proposedBy }: TrainingVersion,
): void {
  if (state !== 'inReview')
    throw wrongState('the version cannot be decided on', 'it is not in review');
  if (!config.needsSecondPerson) return;
  if (kind !== 'user')
    throw secondPersonNeeded(
      'a machine does not decide on training; a person reads it and decides',
    );
  if (source === 'library') return;
  if (subject.toLowerCase() === proposedBy.toLowerCase())
    throw secondPersonNeeded(
      'you proposed this version; a second person reads it and decides',
    );
}
