import {
  defectOf,
  revertDefects,
  type FoundDefect,
  type RevertingChange,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import { unlessHidden, type Project } from '../api/Project';
import { mendedChanges, revertedChanges, type ChangeRef } from './culprits';
import {
  looseCommit,
  looseRequest,
  type LooseCommit,
  type LooseRequest,
} from './shapes';

const MOST_COMMIT_PAGES = 5;

const mergedSchema = z.object({
  iid: z.number(),
  merged_at: z.string().nullish(),
});

type Merged = LooseRequest & { readonly merged_at: string };

/** The defects that a merged request mends: what it takes back, and what its commits say to mend. */
export async function readDefects(
  project: Project,
  request: LooseRequest,
  commits: readonly LooseCommit[],
): Promise<readonly FoundDefect[]> {
  if (!isMerged(request)) return [];
  const change = revertingOf(project, request, async () => commits);
  const defects = [...(await revertDefects(change))];
  for (const ref of mendedChanges(commits)) {
    const brought = await findMerged(project, ref);
    if (brought && brought.iid !== request.iid)
      defects.push(
        defectOf('linkedBug', change, {
          number: brought.iid,
          mergedAt: brought.merged_at,
        }),
      );
  }
  return defects;
}

const revertingOf = (
  project: Project,
  request: Merged,
  readCommits: () => Promise<readonly LooseCommit[]>,
): RevertingChange => ({
  number: request.iid,
  mergedAt: request.merged_at,
  reverts: async () => {
    const found: RevertingChange[] = [];
    for (const ref of revertedChanges(request, await readCommits())) {
      const target = await findMerged(project, ref);
      if (target)
        found.push(
          revertingOf(project, target, () => commitsOf(project, target.iid)),
        );
    }
    return found;
  },
});

/** Commits of a merge request, newest first as GitLab lists them. */
export const commitsOf = async (
  project: Project,
  iid: number,
): Promise<readonly LooseCommit[]> =>
  (await unlessHidden(
    project.all(looseCommit, `/merge_requests/${iid}/commits`, {
      atMost: MOST_COMMIT_PAGES,
    }),
  )) ?? [];

/** The merged request that a text names; `undefined` where there is none. */
export async function findMerged(
  project: Project,
  ref: ChangeRef,
): Promise<Merged | undefined> {
  const iid = 'number' in ref ? ref.number : await numberOf(project, ref);
  if (iid === undefined) return undefined;
  const request = await project.find(looseRequest, `/merge_requests/${iid}`);
  return request && isMerged(request) ? request : undefined;
}

async function numberOf(
  project: Project,
  { sha }: { readonly sha: string },
): Promise<number | undefined> {
  const requests = await project.find(
    z.array(mergedSchema),
    `/repository/commits/${sha}/merge_requests`,
  );
  return requests?.find(({ merged_at }) => merged_at)?.iid;
}

const isMerged = (request: LooseRequest): request is Merged =>
  typeof request.merged_at === 'string';
