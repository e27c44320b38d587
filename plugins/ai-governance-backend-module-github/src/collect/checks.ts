import type { CheckFact } from '@ai-enablement/governance-core';
import type { Repository } from '../api/Repository';
import { isOwnCheck } from '../ownChecks';
import { checkRunSchema, statusSchema } from './shapes';

type Check = Pick<CheckFact, 'name' | 'sha' | 'conclusion' | 'app'>;

const CONCLUSION: Readonly<Record<string, CheckFact['conclusion']>> = {
  success: 'success',
  failure: 'failure',
  neutral: 'neutral',
  cancelled: 'cancelled',
  skipped: 'skipped',
  timed_out: 'timedOut',
  action_required: 'actionRequired',
  stale: 'cancelled',
  startup_failure: 'failure',
};

const STATE: Readonly<Record<string, CheckFact['conclusion']>> = {
  success: 'success',
  failure: 'failure',
  error: 'failure',
  pending: 'pending',
};

/**
 * The newest check runs and statuses of a commit, sorted by name. Ours are left out: they are an effect of decisions. What GitHub
 * calls otherwise counts as a failure.
 */
export async function readChecks(
  repository: Repository,
  {
    headSha,
    checkName,
  }: { readonly headSha: string; readonly checkName: string },
): Promise<readonly Check[]> {
  const runs = await repository.all(
    checkRunSchema,
    '/commits/{sha}/check-runs',
    {
      sha: headSha,
      filter: 'latest',
      of: 'check_runs',
    },
  );
  const statuses = await repository.all(statusSchema, '/commits/{sha}/status', {
    sha: headSha,
    of: 'statuses',
  });
  const checks = [
    ...runs.map(({ name, status, conclusion, app }) => ({
      name,
      // GitHub itself says which app posted a run. A status may be set by anybody with a token, and names a user.
      ...(app ? { app: { id: String(app.id), slug: app.slug } } : {}),
      conclusion:
        status === 'completed'
          ? (CONCLUSION[conclusion ?? ''] ?? 'failure')
          : 'pending',
    })),
    ...statuses.map(({ context, state }) => ({
      name: context,
      conclusion: STATE[state] ?? 'failure',
    })),
  ] as const;
  return checks
    .filter(({ name }) => !isOwnCheck(name, checkName))
    .map(check => ({ ...check, sha: headSha }))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const key = ({ name, conclusion, app }: Check): string =>
  `${name}\n${conclusion}\n${app?.id ?? ''}`;
