import type {
  HostDesk,
  ReleaseSubmission,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import type { Repository } from '../api/Repository';
import { sha } from '../collect/shapes';
import { readMerge } from './readMerge';

const closedSchema = z.object({
  number: z.number(),
  merge_commit_sha: sha.nullish(),
  merged_at: z.string().nullish(),
});

const LOOKED_AT_PAGES = 3;

/** Tells the desk of every pull request that GitHub merged into a range, whether an event told of it or not. */
export async function readMerges(
  repository: Repository,
  { repository: repositoryId, commits }: ReleaseSubmission,
  desk: Pick<HostDesk, 'saveMerge'>,
): Promise<void> {
  if (commits.length === 0) return;
  const range = new Set(commits.map(commit => commit.sha));
  const closed = await repository.all(closedSchema, '/pulls', {
    state: 'closed',
    sort: 'updated',
    direction: 'desc',
    atMost: LOOKED_AT_PAGES,
  });
  for (const { number, merged_at, merge_commit_sha } of closed) {
    if (!merged_at || !merge_commit_sha || !range.has(merge_commit_sha))
      continue;
    const merge = await readMerge(repository, number);
    if (merge) await desk.saveMerge({ repository: repositoryId, ...merge });
  }
}
