import {
  folderDigest,
  parseTraining,
  type PlaybookFile,
  type TrainingPath,
} from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';
import { sha256 } from '../../../shared/digest';
import type { TrainingVersion } from '../model';
import type { TrainingDeps } from './deps';

/** Versions that were read lately; what a digest stands for never changes. */
const MOST_KEPT = 20;
const read = new Map<string, TrainingPath>();

/**
 * The folder of a version, its bytes compared with the digest under which it was published. Fails with `training.contentAltered` when they
 * are others, or gone.
 */
export async function readFiles(
  { views }: Pick<TrainingDeps, 'views'>,
  { name, digest }: Pick<TrainingVersion, 'name' | 'digest'>,
): Promise<readonly PlaybookFile[]> {
  const content = await views.content(digest);
  const found = content && folderDigest(content.files, sha256);
  if (content && found === digest) return content.files;
  throw new CodedError(
    'training.contentAltered',
    `what is stored of \`${name}\` is not what was published: expected the digest ${digest}, got ${found ?? 'nothing'}; it is not shown, and those who run the portal restore it from a backup`,
  );
}

/** A version with its modules and questions; its bytes are compared each time, and only read anew when they were not lately. */
export async function readPath(
  deps: Pick<TrainingDeps, 'views'>,
  version: Pick<TrainingVersion, 'name' | 'digest'>,
): Promise<TrainingPath> {
  const files = await readFiles(deps, version);
  const known = read.get(version.digest);
  if (known) return known;
  const parsed = parseTraining(files);
  if (!parsed.ok)
    throw new Error(
      `a published path cannot be read: ${parsed.issues[0]?.message}`,
    );
  const oldest = read.keys().next().value;
  if (read.size >= MOST_KEPT && oldest !== undefined) read.delete(oldest);
  read.set(version.digest, parsed.value);
  return parsed.value;
}
