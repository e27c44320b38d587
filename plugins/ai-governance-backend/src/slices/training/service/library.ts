import { readDefaultTraining } from '@ai-enablement/governance-content';
import {
  folderDigest,
  parseTraining,
  type TrainingPath,
} from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';
import { sha256 } from '../../../shared/digest';
import type { TrainingVersion } from '../model';
import type { TrainingDeps } from './deps';
import { isNewer, proposedVersion, proposeVersion } from './proposeVersion';
import { versionProposed, versionPublished } from './trainingLedger';

const ACTOR = 'plugin:ai-governance';
const REASON = 'Ships with the product.';

/** What became of the library. */
export interface LibraryOutcome {
  readonly published: number;
  /** Newer texts of paths that the organisation has already; people decide on those. */
  readonly proposed: number;
}

/**
 * Publishes paths that ship with the product and of which there is no version yet, and proposes newer versions of the others. What the
 * organisation changed or refused stays as it is.
 */
export async function publishLibrary(
  deps: TrainingDeps,
  signal?: AbortSignal,
): Promise<LibraryOutcome> {
  const outcome = { published: 0, proposed: 0 };
  for (const files of readDefaultTraining()) {
    if (signal?.aborted) break;
    const parsed = parseTraining(files);
    if (!parsed.ok)
      throw new Error(
        `a training path of the library cannot be read: ${parsed.issues[0]?.message}`,
      );
    const step = await takeIn(deps, parsed.value);
    if (step !== 'nothing') outcome[step] += 1;
  }
  return outcome;
}

async function takeIn(
  deps: TrainingDeps,
  path: TrainingPath,
): Promise<keyof LibraryOutcome | 'nothing'> {
  const query = { name: path.name, limit: 100 };
  const { items: known } = await deps.views.versions(query);
  if (known.length === 0) return publishFirst(deps, path);
  const digest = folderDigest(path.files, sha256);
  const isKnown = known.some(version => version.digest === digest);
  return isKnown || !isNewer(path, known) ? 'nothing' : propose(deps, path);
}

async function propose(
  deps: TrainingDeps,
  { files }: TrainingPath,
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
  deps: TrainingDeps,
  path: TrainingPath,
): Promise<'published' | 'nothing'> {
  const reasonHash = await deps.policy.directory.reasonDigest(REASON);
  const digest = folderDigest(path.files, sha256);
  return deps.unitOfWork.run(async transaction => {
    const { store, audit } = deps;
    const versions = await store.take(transaction, path.name);
    if (versions.length > 0) return 'nothing';
    const proposed = proposedVersion(deps, {
      ...{ path, digest },
      proposal: { actor: ACTOR, reason: REASON, source: 'library' },
    });
    await audit.stage(transaction, versionProposed(proposed, reasonHash));
    const published: Omit<TrainingVersion, 'ledgerEntryId'> = {
      ...proposed,
      state: 'published',
      decidedBy: ACTOR,
      decidedAt: deps.ambient.now(),
    };
    const entry = versionPublished(published, ACTOR);
    const ledgerEntryId = await audit.stage(transaction, entry);
    const { files } = path;
    await store.saveContent(transaction, { digest, files });
    await store.insertVersion(transaction, { ...published, ledgerEntryId });
    return 'published';
  });
}
