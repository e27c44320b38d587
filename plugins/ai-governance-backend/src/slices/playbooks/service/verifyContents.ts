import { folderDigest } from '@ai-enablement/governance-core';
import { sha256 } from '../../../shared/digest';
import type { PlaybookVersion } from '../model';
import type { PlaybookDeps } from './deps';
import { contentAltered } from './playbookLedger';

const BATCH = 50;

/** Compares the bytes of every published version with its digest; ledgers each that differs, and returns them. */
export async function verifyContents(
  { views, unitOfWork, audit }: PlaybookDeps,
  signal?: AbortSignal,
): Promise<readonly PlaybookVersion[]> {
  const altered: PlaybookVersion[] = [];
  let last = '';
  while (!signal?.aborted) {
    const versions = await views.publishedAfter(last, BATCH);
    const contents = await views.contents(versions.map(({ digest }) => digest));
    for (const version of versions) {
      const content = contents.get(version.digest);
      const found = content ? folderDigest(content.files, sha256) : '';
      if (found === version.digest) continue;
      altered.push(version);
      await unitOfWork.run(transaction =>
        audit.stage(transaction, contentAltered(version, found)),
      );
    }
    last = versions.at(-1)?.versionId ?? '';
    if (versions.length < BATCH) return altered;
  }
  return altered;
}
