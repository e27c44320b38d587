import {
  compareVersions,
  folderDigest,
  parsePlaybook,
  type Playbook,
} from '@ai-enablement/governance-core';
import { readDefaultPlaybooks } from '@ai-enablement/governance-content';
import { estimateTokenCount } from 'tokenx';
import { CodedError } from '../../../shared/codedError';
import { sha256 } from '../../../shared/digest';
import type { PlaybookVersion } from '../model';
import type { PlaybookDeps } from './deps';
import { versionProposed, versionPublished } from './playbookLedger';
import { proposeVersion, proposedVersion } from './proposeVersion';
import { wordsOf } from './wordsOf';

const ACTOR = { kind: 'service', subject: 'plugin:ai-governance' } as const;
const REASON = 'Ships with the product.';

/** What became of the library. */
export interface LibraryOutcome {
  readonly published: number;
  /** Newer texts of playbooks that the organisation has already; people decide on those. */
  readonly proposed: number;
}

/**
 * Publishes playbooks that ship with the product and of which there is no version yet, and proposes newer versions of the others. What
 * the organisation changed, refused or deprecated stays as it is: no text is ever replaced without a person. The library is linted
 * when the product is built, as a whole, since its texts link to each other.
 */
export async function publishLibrary(
  deps: PlaybookDeps,
  signal?: AbortSignal,
): Promise<LibraryOutcome> {
  const outcome = { published: 0, proposed: 0 };
  for (const files of readDefaultPlaybooks()) {
    if (signal?.aborted) break;
    const parsed = parsePlaybook(files);
    if (!parsed.ok)
      throw new Error(
        `a playbook of the library cannot be read: ${parsed.issues[0]?.message}`,
      );
    const step = await takeIn(deps, parsed.value);
    if (step !== 'nothing') outcome[step] += 1;
  }
  return outcome;
}

async function takeIn(
  deps: PlaybookDeps,
  playbook: Playbook,
): Promise<keyof LibraryOutcome | 'nothing'> {
  const digest = folderDigest(playbook.files, sha256);
  const known = (await deps.views.playbook(playbook.name))?.versions ?? [];
  if (known.length === 0) return publishFirst(deps, playbook, digest);
  const isOld = known.some(
    version =>
      version.digest === digest ||
      compareVersions(version.version, playbook.version) >= 0,
  );
  return isOld ? 'nothing' : propose(deps, playbook);
}

async function propose(
  deps: PlaybookDeps,
  { files }: Playbook,
): Promise<'proposed' | 'nothing'> {
  try {
    await proposeVersion(deps, {
      ...{ actor: ACTOR, files, reason: REASON },
      source: 'library',
    });
    return 'proposed';
  } catch (error) {
    // The organisation's own policy and texts may speak against it; then theirs stays.
    if (error instanceof CodedError) return 'nothing';
    throw error;
  }
}

async function publishFirst(
  deps: PlaybookDeps,
  playbook: Playbook,
  digest: string,
): Promise<'published' | 'nothing'> {
  const reasonHash = await deps.policy.directory.reasonDigest(REASON);
  return deps.unitOfWork.run(async transaction => {
    const { store, audit, ambient } = deps;
    const { versions } = await store.take(transaction, playbook.name);
    if (versions.length > 0) return 'nothing';
    const proposed = proposedVersion(deps, {
      ...{ playbook, digest },
      tokens: estimateTokenCount(playbook.body),
      proposal: { actor: ACTOR, reason: REASON, source: 'library' },
    });
    await audit.stage(transaction, versionProposed(proposed, reasonHash));
    const now = ambient.now();
    const published: Omit<PlaybookVersion, 'ledgerEntryId'> = {
      ...proposed,
      state: 'published',
      decidedBy: ACTOR.subject,
      decidedAt: now,
      effectiveFrom: now,
    };
    const entry = versionPublished(published, ACTOR.subject);
    const ledgerEntryId = await audit.stage(transaction, entry);
    const { files } = playbook;
    await store.saveContent(transaction, { digest, files });
    await store.insertVersion(transaction, { ...published, ledgerEntryId });
    const { versionId } = proposed;
    await store.setWords(transaction, versionId, wordsOf(playbook));
    return 'published';
  });
}
