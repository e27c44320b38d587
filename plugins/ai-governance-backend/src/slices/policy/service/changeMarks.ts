import type {
  ChangeMarks,
  ChangeSubject,
} from '@ai-enablement/governance-core';
import type { Change } from './submission';

/**
 * What a release recognises a decided change by. Absent where the decision counts for none: it rests on the caller's word, or
 * merge was not asked about. Only what a host observed says as which commit it merged a change.
 */
export function changeMarks(
  { commits, patches, mergedAs }: Change,
  { trust, phase }: Pick<ChangeSubject, 'trust' | 'phase'>,
): ChangeMarks | undefined {
  if (trust === 'asserted' || phase === 'commit') return undefined;
  const digests = new Map(
    patches?.commits.map(({ sha, patchDigest }) => [sha, patchDigest]),
  );
  return {
    ...(patches?.whole ? { patchDigest: patches.whole } : {}),
    ...(mergedAs && trust === 'observed' ? { mergedAs } : {}),
    commits: commits.map(({ sha }) => {
      const patchDigest = digests.get(sha);
      return patchDigest === undefined ? { sha } : { sha, patchDigest };
    }),
  };
}
