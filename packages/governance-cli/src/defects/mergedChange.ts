import type { CollectedPast } from '../git/pastChanges';
import type { MergedChange } from './findDefects';

/** Longer messages are cut; what they say of fixes and reverts stands at their beginning. */
const MOST_MESSAGE = 8_000;

/** What is known of a change, as far as defects go. */
export function mergedChange({
  baseSha,
  headSha,
  mergeSha,
  pullRequest,
  mergedAt,
  commits,
}: CollectedPast): MergedChange {
  const sha = mergeSha ?? headSha;
  const said = commits.map(({ sha: id, message }) => ({
    sha: id,
    message: message.slice(0, MOST_MESSAGE),
  }));
  const own = commits.find(commit => commit.sha === sha);
  const isFirst = own?.parents?.length === 0;
  return {
    sha,
    ...(pullRequest === undefined ? {} : { number: pullRequest }),
    mergedAt,
    message: said.find(commit => commit.sha === sha)?.message ?? '',
    commits: said.filter(commit => commit.sha !== sha),
    ...(isFirst ? {} : { base: baseSha }),
  };
}
