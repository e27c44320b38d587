import { z } from 'zod';
import type { Repository } from '../../api/Repository';
import { unlessHidden } from './reading';

const runSchema = z.object({
  name: z.string(),
  status: z.string(),
  conclusion: z.string().nullish(),
  completed_at: z.string().nullish(),
});

const statusSchema = z.object({
  context: z.string(),
  state: z.string(),
  updated_at: z.string().nullish(),
});

/** What ran of the required checks on a commit, check runs first, then statuses where a check is still missing. */
export async function readRequiredChecks(
  repository: Repository,
  {
    sha,
    required,
  }: { readonly sha: string; readonly required: readonly string[] },
): Promise<readonly object[]> {
  if (required.length === 0) return [];
  const runs =
    (await unlessHidden(
      repository.all(runSchema, '/commits/{sha}/check-runs', {
        sha,
        filter: 'latest',
        of: 'check_runs',
      }),
    )) ?? [];
  const found = runs
    .filter(({ name }) => required.includes(name))
    .map(({ name, status, conclusion, completed_at }) => ({
      name,
      isDone: status === 'completed',
      conclusion,
      at: completed_at,
    }));
  const isMissing = required.some(
    each => !found.some(({ name }) => name === each),
  );
  if (!isMissing) return found;
  const statuses =
    (await unlessHidden(
      repository.all(statusSchema, '/commits/{sha}/status', {
        sha,
        of: 'statuses',
      }),
    )) ?? [];
  return [
    ...found,
    ...statuses
      .filter(({ context }) => required.includes(context))
      .map(({ context, state, updated_at }) => ({
        name: context,
        isDone: state !== 'pending',
        conclusion: state === 'pending' ? null : state,
        at: updated_at,
      })),
  ];
}
