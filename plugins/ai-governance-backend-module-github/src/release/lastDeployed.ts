import type { Repository } from '../api/Repository';
import { deploymentSchema, deploymentStatusSchema } from './shapes';

const LOOKED_AT = 10;

/** Commits that were deployed to an environment with success, newest first; among the last ten that are not this one. */
export async function lastDeployed(
  repository: Repository,
  {
    environment,
    headSha,
  }: { readonly environment: string; readonly headSha: string },
): Promise<readonly string[]> {
  const deployments = await repository.all(deploymentSchema, '/deployments', {
    environment,
    atMost: 1,
  });
  const found: string[] = [];
  for (const { id, sha } of deployments
    .filter(deployment => deployment.sha !== headSha)
    .slice(0, LOOKED_AT)) {
    const statuses = await repository.all(
      deploymentStatusSchema,
      '/deployments/{id}/statuses',
      { id, atMost: 1 },
    );
    if (statuses.some(({ state }) => state === 'success')) found.push(sha);
  }
  return found;
}
