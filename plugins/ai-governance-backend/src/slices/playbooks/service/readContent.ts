import {
  folderDigest,
  type PlaybookFile,
} from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';
import { sha256 } from '../../../shared/digest';
import type { PlaybookVersion } from '../model';
import type { PlaybookDeps } from './deps';

/**
 * The folder of a version, its bytes compared with the digest under which it was published. Fails with `playbooks.contentAltered`
 * when they are others, or gone.
 */
export async function readContent(
  { views }: Pick<PlaybookDeps, 'views'>,
  version: Pick<PlaybookVersion, 'name' | 'digest'>,
): Promise<{ readonly files: readonly PlaybookFile[] }> {
  const content = await views.content(version.digest);
  const found = content && folderDigest(content.files, sha256);
  if (content && found === version.digest) return { files: content.files };
  throw new CodedError(
    'playbooks.contentAltered',
    `what is stored of \`${version.name}\` is not what was published: expected the digest ${version.digest}, got ${found ?? 'nothing'}; it is not shown, and those who run the portal restore it from a backup`,
  );
}
