import { z } from 'zod';
import type { Repository } from '../api/Repository';
import {
  annotationKey,
  annotationSchema,
  type Annotation,
} from './annotations';
import { writeCheckRun, type WantedRun } from './writeCheckRun';

const runSchema = z.object({
  id: z.number(),
  external_id: z.string().nullish(),
  status: z.string(),
  conclusion: z.string().nullable(),
  output: z.object({ annotations_count: z.number() }),
  app: z.object({ id: z.number() }).nullish(),
});

type Run = z.infer<typeof runSchema>;

/**
 * Makes a commit show a check run: one of ours with this name is found and updated, otherwise a new one is made. Annotations go in
 * batches, and the run ends with the last, so that a call that was interrupted goes on where it stopped. Annotations cannot be taken
 * back: a run that shows one that no longer holds is replaced by a new run, and GitHub goes by the newest.
 */
export async function showCheckRun(
  repository: Repository,
  wanted: WantedRun,
  { appIds }: { readonly appIds: readonly number[] },
): Promise<void> {
  const found = await findRun(repository, wanted, appIds);
  if (found && isShown(found, wanted)) return;
  const shown = found ? await readAnnotations(repository, found) : [];
  const wantedKeys = new Set(wanted.annotations.map(annotationKey));
  const isStale = shown.some(one => !wantedKeys.has(annotationKey(one)));
  const shownKeys = new Set(isStale ? [] : shown.map(annotationKey));
  const missing = wanted.annotations.filter(
    one => !shownKeys.has(annotationKey(one)),
  );
  await writeCheckRun(repository, wanted, {
    id: isStale ? undefined : found?.id,
    annotations: missing,
  });
}

const isShown = (
  { external_id, status, conclusion }: Run,
  wanted: WantedRun,
): boolean =>
  external_id === wanted.externalId &&
  (wanted.conclusion === undefined
    ? status === 'in_progress'
    : status === 'completed' && conclusion === wanted.conclusion);

/** The newest run of this name that is ours; without known apps, any of this name. */
async function findRun(
  repository: Repository,
  { name, headSha }: WantedRun,
  appIds: readonly number[],
): Promise<Run | undefined> {
  const runs = await repository.all(runSchema, '/commits/{sha}/check-runs', {
    sha: headSha,
    check_name: name,
    filter: 'latest',
    of: 'check_runs',
  });
  return runs
    .filter(
      ({ app }) => appIds.length === 0 || (app && appIds.includes(app.id)),
    )
    .sort((a, b) => b.id - a.id)[0];
}

const readAnnotations = async (
  repository: Repository,
  { id, output }: Run,
): Promise<readonly Annotation[]> =>
  output.annotations_count === 0
    ? []
    : repository.all(
        annotationSchema,
        '/check-runs/{check_run_id}/annotations',
        {
          check_run_id: id,
        },
      );
