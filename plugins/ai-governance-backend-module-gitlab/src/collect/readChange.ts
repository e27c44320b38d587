import {
  FULL_PAGE,
  type RequiredAt,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import { unlessHidden, type Project } from '../api/Project';
import { commitsOf, readDefects } from './defects';
import { readPipelineChecks } from './pipelineChecks';
import { looseRequest } from './shapes';

/** More is said of no merge request that anybody reads. */
const MOST_NOTE_PAGES = 10;
const MOST_COMMITS = 5 * FULL_PAGE;

const anything = z.looseObject({});
const approvalsSchema = z.object({ approved_by: z.array(anything) });

/** A merge request as `changeRecordSchema` reads it; `undefined` when it is gone. */
export async function readChange(
  iid: number,
  {
    project,
    repositoryId,
    namesPeople,
    defaultBranch,
    requiredAt,
  }: {
    readonly project: Project;
    readonly repositoryId: string;
    readonly namesPeople: boolean;
    readonly defaultBranch: string | null | undefined;
    readonly requiredAt: RequiredAt;
  },
): Promise<object | undefined> {
  const path = `/merge_requests/${iid}`;
  const mergeRequest = await project.find(looseRequest, path);
  if (!mergeRequest) return undefined;
  const commits = await commitsOf(project, iid);
  const required = requiredAt(mergeRequest.merged_at);
  const approvals = await project.find(approvalsSchema, `${path}/approvals`);
  return {
    repository: repositoryId,
    namesPeople,
    defaultBranch,
    mergeRequest,
    commits,
    hasAllCommits: commits.length < MOST_COMMITS,
    notes: await unlessHidden(
      project.all(anything, `${path}/notes`, {
        sort: 'asc',
        order_by: 'created_at',
        atMost: MOST_NOTE_PAGES,
      }),
    ),
    approvedBy: approvals?.approved_by,
    required,
    checks: await readPipelineChecks(project, {
      iid,
      sha: mergeRequest.sha,
      required,
    }),
    defects: await readDefects(project, mergeRequest, commits),
  };
}
