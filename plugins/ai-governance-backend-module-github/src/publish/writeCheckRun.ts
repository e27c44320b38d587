import { z } from 'zod';
import type { Repository } from '../api/Repository';
import { MOST_AT_ONCE, type Annotation } from './annotations';

/** How a check run ends; `undefined` while it waits. */
export type Conclusion = 'success' | 'failure';

/** A check run as it is to be. */
export interface WantedRun {
  readonly name: string;
  readonly headSha: string;
  /** Tells what is shown; a run with the same id that has ended is left alone. */
  readonly externalId: string;
  readonly detailsUrl?: string;
  readonly conclusion?: Conclusion;
  readonly title: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

/**
 * Writes a check run, a new one without `id`, with annotations that are added to those that are there. The run ends with the last
 * batch.
 */
export async function writeCheckRun(
  repository: Repository,
  wanted: WantedRun,
  {
    id,
    annotations: added,
  }: {
    readonly id: number | undefined;
    readonly annotations: readonly Annotation[];
  },
): Promise<void> {
  const batches = inBatches(added);
  let runId = id;
  for (const [index, annotations] of batches.entries()) {
    const body = {
      name: wanted.name,
      external_id: wanted.externalId,
      ...(wanted.detailsUrl ? { details_url: wanted.detailsUrl } : {}),
      ...(index === batches.length - 1 && wanted.conclusion
        ? { status: 'completed', conclusion: wanted.conclusion }
        : { status: 'in_progress' }),
      output: { title: wanted.title, summary: wanted.summary, annotations },
    };
    const written =
      runId === undefined
        ? await repository.send('POST', idSchema, '/check-runs', {
            ...body,
            head_sha: wanted.headSha,
          })
        : await repository.send(
            'PATCH',
            idSchema,
            '/check-runs/{check_run_id}',
            { ...body, check_run_id: runId },
          );
    runId = written.id;
  }
}

const idSchema = z.object({ id: z.number() });

/** At least one batch, so that a run without annotations is written too. */
function inBatches(
  annotations: readonly Annotation[],
): readonly (readonly Annotation[])[] {
  const batches: Annotation[][] = [];
  for (let start = 0; start < annotations.length; start += MOST_AT_ONCE)
    batches.push(annotations.slice(start, start + MOST_AT_ONCE));
  return batches.length === 0 ? [[]] : batches;
}
