import {
  compareVersions,
  folderDigest,
  formatVersion,
  nextVersion,
  type PlaybookFile,
  type TrainingPath,
} from '@ai-enablement/governance-core';
import type { Transaction } from '../../../database/unitOfWork';
import { CodedError } from '../../../shared/codedError';
import { sha256 } from '../../../shared/digest';
import type { TrainingHeader, TrainingVersion } from '../model';
import { checkPath } from './checkPath';
import { newestOf } from './current';
import type { TrainingDeps } from './deps';
import { lintFails, unreadable } from './refusals';
import { versionProposed } from './trainingLedger';

/** A folder that is handed in. */
export interface Proposal {
  /** Entity ref of a user, subject of a service. */
  readonly actor: string;
  readonly files: readonly PlaybookFile[];
  readonly reason: string;
  readonly source?: TrainingVersion['source'];
}

/** What is stored in the same transaction as the version. */
export type Alongside = (
  transaction: Transaction,
  versionId: string,
) => Promise<void>;

/**
 * Stores a folder as a version that waits for a second person. Fails with `training.invalidPath`, `training.lintFails`,
 * `training.versionTaken` when its version is not the next one, or `training.alreadyProposed`.
 */
export async function proposeVersion(
  deps: TrainingDeps,
  proposal: Proposal,
  alongside?: Alongside,
): Promise<TrainingVersion> {
  const { path, issues, findings } = await checkPath(deps, proposal.files);
  if (!path) throw unreadable(issues);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw lintFails(errors);
  const digest = folderDigest(path.files, sha256);
  const reasonHash = await deps.policy.directory.reasonDigest(proposal.reason);
  return deps.unitOfWork.run(async transaction => {
    const versions = await deps.store.take(transaction, path.name);
    requireNext(path, versions);
    requireNew(digest, versions);
    const version = proposedVersion(deps, { path, digest, proposal });
    const entry = versionProposed(version, reasonHash);
    const ledgerEntryId = await deps.audit.stage(transaction, entry);
    const { files } = path;
    await deps.store.saveContent(transaction, { digest, files });
    const stored = { ...version, ledgerEntryId };
    await deps.store.insertVersion(transaction, stored);
    await alongside?.(transaction, version.versionId);
    return stored;
  });
}

/** Versions that may come after those that were published; the first for a smaller change. */
export function expectedVersions(
  versions: readonly TrainingVersion[],
): readonly string[] {
  const last = newestOf(versions.filter(({ state }) => state === 'published'));
  const steps = last ? (['minor', 'major'] as const) : (['major'] as const);
  return steps.map(step => formatVersion(nextVersion(last?.version, step)));
}

/** Fails with `training.versionTaken` unless a version is one that may come next. */
export function requireNext(
  { name, version }: Pick<TrainingPath, 'name' | 'version'>,
  versions: readonly TrainingVersion[],
): void {
  const expected = expectedVersions(versions);
  const written = formatVersion(version);
  if (expected.includes(written)) return;
  throw new CodedError(
    'training.versionTaken',
    `\`${name}\` cannot become version ${written}; expected ${expected.join(' or ')}: the second number goes up for a smaller change, the first when people have to learn anew`,
  );
}

function requireNew(
  digest: string,
  versions: readonly TrainingVersion[],
): void {
  const same = versions.find(
    version =>
      version.digest === digest &&
      (version.state === 'inReview' || version.state === 'published'),
  );
  if (!same) return;
  throw new CodedError(
    'training.alreadyProposed',
    `these texts are version \`${same.versionId}\` already, which is ${same.state === 'published' ? 'published' : 'in review'}`,
  );
}

/** A version as it is proposed, still without its ledger entry. */
export function proposedVersion(
  { ambient }: Pick<TrainingDeps, 'ambient'>,
  {
    path,
    digest,
    proposal,
  }: {
    readonly path: TrainingPath;
    readonly digest: string;
    readonly proposal: Omit<Proposal, 'files'>;
  },
): Omit<TrainingVersion, 'ledgerEntryId'> {
  return {
    versionId: ambient.newId(),
    name: path.name,
    version: path.version,
    digest,
    state: 'inReview',
    owner: path.owner,
    reviewBy: path.reviewBy,
    header: headerOf(path),
    source: proposal.source ?? 'portal',
    reason: proposal.reason,
    proposedBy: proposal.actor,
    proposedAt: ambient.now(),
  };
}

const headerOf = (path: TrainingPath): TrainingHeader => ({
  title: path.title,
  summary: path.summary,
  audience: path.audience,
  policyRules: path.policyRules,
  prerequisites: path.prerequisites,
  validDays: path.validDays,
  quiz: path.quiz,
  modules: path.modules.map(({ name, title, minutes, draw }) => ({
    ...{ name, title, minutes, draw },
  })),
});

/** Whether a version is newer than all that are published. */
export const isNewer = (
  { version }: Pick<TrainingPath, 'version'>,
  versions: readonly TrainingVersion[],
): boolean =>
  versions.every(each => compareVersions(each.version, version) < 0);
