import { z } from 'zod';
import type { Repository } from '../api/Repository';
import { pendingSchema, runSchema } from './shapes';

/** A run on its way to an environment. */
export interface RunPlace {
  readonly runId: number;
  readonly environment: string;
}

/** The run, when it waits before this environment; GitHub says so itself, whatever an event said. */
export async function waitingRun(
  repository: Repository,
  { runId, environment }: RunPlace,
): Promise<z.output<typeof runSchema> | undefined> {
  const run = await repository.get(runSchema, '/actions/runs/{run_id}', {
    run_id: runId,
  });
  if (run.status === 'completed') return undefined;
  const pending = await repository.get(
    z.array(pendingSchema),
    '/actions/runs/{run_id}/pending_deployments',
    { run_id: runId },
  );
  return pending.some(each => each.environment.name === environment)
    ? run
    : undefined;
}

/** Lets a run go on to an environment, or not. */
export async function answerRun(
  repository: Repository,
  {
    runId,
    environment,
    isApproved,
    comment,
  }: RunPlace & { readonly isApproved: boolean; readonly comment: string },
): Promise<void> {
  await repository.send(
    'POST',
    z.unknown(),
    '/actions/runs/{run_id}/deployment_protection_rule',
    {
      run_id: runId,
      environment_name: environment,
      state: isApproved ? 'approved' : 'rejected',
      comment,
    },
  );
}
