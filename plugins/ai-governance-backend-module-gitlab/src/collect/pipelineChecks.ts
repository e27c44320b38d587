import { z } from 'zod';
import { unlessHidden, type Project } from '../api/Project';

/** Name of the check that stands for a whole pipeline. */
export const PIPELINE = 'pipeline';

const MOST_JOB_PAGES = 5;

const pipelineSchema = z.object({
  id: z.number(),
  sha: z.string().nullish(),
  status: z.string(),
  updated_at: z.string().nullish(),
});

const jobSchema = z.object({
  name: z.string(),
  status: z.string(),
  finished_at: z.string().nullish(),
});

/** How GitLab says that something ended; while it says anything else, it did not. */
const CONCLUSIONS: Readonly<Record<string, string>> = {
  success: 'success',
  failed: 'failure',
  canceled: 'cancelled',
  skipped: 'skipped',
};

const checkOf = (name: string, status: string, at?: string | null) => {
  const conclusion = Object.hasOwn(CONCLUSIONS, status)
    ? CONCLUSIONS[status]
    : undefined;
  return { name, isDone: conclusion !== undefined, conclusion, at };
};

/** What ran of the required checks on a merge request: its newest pipeline, that of its head before others, and the jobs in it. */
export async function readPipelineChecks(
  project: Project,
  {
    iid,
    sha,
    required,
  }: {
    readonly iid: number;
    readonly sha: string | null | undefined;
    readonly required: readonly string[];
  },
): Promise<readonly object[]> {
  if (required.length === 0) return [];
  const pipelines =
    (await project.find(
      z.array(pipelineSchema),
      `/merge_requests/${iid}/pipelines`,
    )) ?? [];
  // The pipeline of a merged result has a commit of its own.
  const pipeline = pipelines.find(each => each.sha === sha) ?? pipelines[0];
  if (!pipeline) return [];
  const { id, status, updated_at } = pipeline;
  const whole = checkOf(PIPELINE, status, updated_at);
  if (required.every(name => name === PIPELINE)) return [whole];
  const jobs =
    (await unlessHidden(
      project.all(jobSchema, `/pipelines/${id}/jobs`, {
        atMost: MOST_JOB_PAGES,
      }),
    )) ?? [];
  return [
    whole,
    ...jobs
      .filter(({ name }) => required.includes(name))
      .map(job => checkOf(job.name, job.status, job.finished_at)),
  ];
}
