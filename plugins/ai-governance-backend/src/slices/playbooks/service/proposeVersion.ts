import {
  compareVersions,
  type ContentVersion,
  folderDigest,
  formatVersion,
  nextVersion,
  type Playbook,
  type PlaybookFile,
} from '@ai-enablement/governance-core';
import type { Transaction } from '../../../database/unitOfWork';
import { CodedError } from '../../../shared/codedError';
import { sha256 } from '../../../shared/digest';
import type { PlaybookVersion, VersionSource } from '../model';
import { checkFolder } from './checkFolder';
import type { PlaybookDeps } from './deps';
import { versionProposed } from './playbookLedger';
import { lintFails, unreadable } from './refusals';

/** Who acts. */
export interface Actor {
  readonly kind: 'user' | 'service';
  /** Entity ref of a user, subject of a service. */
  readonly subject: string;
}

/** A folder that is handed in. */
export interface Proposal {
  readonly actor: Actor;
  readonly files: readonly PlaybookFile[];
  readonly reason: string;
  readonly source?: VersionSource;
}

/** What is stored in the same transaction as the version. */
export type Alongside = (
  transaction: Transaction,
  versionId: string,
) => Promise<void>;

/**
 * Stores a folder as a version that waits for a second person. Fails with `playbooks.invalidPlaybook`, `playbooks.lintFails`,
 * `playbooks.versionTaken` when its version is not the next one, or `playbooks.alreadyProposed`.
 */
export async function proposeVersion(
  deps: PlaybookDeps,
  proposal: Proposal,
  alongside?: Alongside,
): Promise<PlaybookVersion> {
  const {
    playbook,
    issues,
    findings,
    tokens = 0,
  } = await checkFolder(deps, proposal.files);
  if (!playbook) throw unreadable(issues);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw lintFails(errors);
  const digest = folderDigest(playbook.files, sha256);
  const reasonHash = await deps.policy.directory.reasonDigest(proposal.reason);
  return deps.unitOfWork.run(async transaction => {
    const { versions } = await deps.store.take(transaction, playbook.name);
    requireNext(playbook, versions);
    requireNew(digest, versions);
    const version = proposedVersion(deps, {
      playbook,
      digest,
      tokens,
      proposal,
    });
    const ledgerEntryId = await deps.audit.stage(
      transaction,
      versionProposed(version, reasonHash),
    );
    await deps.store.saveContent(transaction, {
      digest,
      files: playbook.files,
    });
    const stored = { ...version, ledgerEntryId };
    await deps.store.insertVersion(transaction, stored);
    await alongside?.(transaction, version.versionId);
    return stored;
  });
}

/** The newest version that was ever published; a number that readers saw is not given again. */
export const newestPublished = (
  versions: readonly PlaybookVersion[],
): ContentVersion | undefined =>
  versions
    .filter(({ effectiveFrom }) => effectiveFrom !== undefined)
    .map(({ version }) => version)
    .toSorted(compareVersions)
    .at(-1);

/** A version follows the newest published one, so that a number tells readers how much changed. */
export function requireNext(
  { name, version }: Pick<Playbook, 'name' | 'version'>,
  versions: readonly PlaybookVersion[],
): void {
  const newest = newestPublished(versions);
  const allowed = newest
    ? [nextVersion(newest, 'minor'), nextVersion(newest, 'major')]
    : [nextVersion(undefined, 'minor')];
  if (allowed.some(each => compareVersions(each, version) === 0)) return;
  const expected = allowed
    .map(each => `\`${formatVersion(each)}\``)
    .join(' or ');
  throw new CodedError(
    'playbooks.versionTaken',
    newest
      ? `\`${name}\` is published up to version ${formatVersion(newest)}; expected ${expected}, got \`${formatVersion(version)}\`: raise the first number when readers have to do something differently, else the second`
      : `\`${name}\` has no published version yet; expected ${expected}, got \`${formatVersion(version)}\``,
  );
}

function requireNew(
  digest: string,
  versions: readonly PlaybookVersion[],
): void {
  const open = versions.find(
    version => version.state === 'inReview' && version.digest === digest,
  );
  if (open)
    throw new CodedError(
      'playbooks.alreadyProposed',
      `these very texts wait for review as version ${formatVersion(open.version)}, proposed at ${open.proposedAt}`,
    );
}

/** A version of a playbook as it is proposed, before the ledger has it. */
export function proposedVersion(
  { ambient }: Pick<PlaybookDeps, 'ambient'>,
  {
    playbook,
    digest,
    tokens,
    proposal,
  }: {
    readonly playbook: Playbook;
    readonly digest: string;
    readonly tokens: number;
    readonly proposal: Omit<Proposal, 'files'>;
  },
): Omit<PlaybookVersion, 'ledgerEntryId'> {
  const { name, version, kind, owner, reviewBy, requiredReading } = playbook;
  const { title, summary, audience, policyRules, risks, tags, appliesTo } =
    playbook;
  return {
    versionId: ambient.newId(),
    ...{ name, version, digest, kind, owner, reviewBy },
    state: 'inReview',
    header: {
      ...{ title, summary, audience, policyRules, risks, tags, appliesTo },
      ...(requiredReading && { requiredReading }),
      tokens,
    },
    source: proposal.source ?? 'portal',
    reason: proposal.reason,
    proposedBy: proposal.actor.subject,
    proposedAt: ambient.now(),
  };
}
