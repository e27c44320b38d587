import type {
  StandInDeployment,
  StandInHistoryCommit,
  StandInRelease,
  StandInRun,
  StandInScanAlert,
} from '../world/types';
import type { Answer } from './answer';

/** A deployment. */
export const deploymentShape = ({
  id,
  sha,
  ref,
  environment,
  createdAt,
}: StandInDeployment): Answer<'deployment'> => ({
  id,
  sha,
  ref,
  task: 'deploy',
  environment,
  original_environment: environment,
  created_at: createdAt,
});

/** The statuses of a deployment, newest first. */
export const deploymentStatusShapes = ({
  statuses,
  statusTimes = [],
  environment,
  createdAt,
}: StandInDeployment): readonly Answer<'deployment-status'>[] =>
  statuses
    .map((state, index) => ({
      id: index + 1,
      state,
      environment,
      created_at: statusTimes[index] ?? createdAt,
    }))
    .reverse();

/** A release. */
export const releaseShape = ({
  id,
  tag,
  target,
  body = '',
  publishedAt,
}: StandInRelease): Answer<'release'> => ({
  id,
  tag_name: tag,
  target_commitish: target,
  body,
  draft: publishedAt === undefined,
  prerelease: false,
  published_at: publishedAt ?? null,
});

/** An alert of code scanning. */
export const scanAlertShape = (
  alert: StandInScanAlert,
): Answer<'code-scanning-alert-items'> => ({
  number: alert.number,
  state: alert.state,
  created_at: alert.createdAt,
  updated_at: alert.updatedAt,
  fixed_at: alert.fixedAt ?? null,
  dismissed_at: alert.dismissedAt ?? null,
  rule: {
    id: alert.rule,
    severity: alert.severity,
    security_severity_level: alert.securitySeverity ?? null,
  },
  tool: { name: alert.tool },
});

/** A workflow run. */
export const runShape = (run: StandInRun): Answer<'workflow-run'> => ({
  id: run.id,
  head_sha: run.headSha,
  head_branch: run.headBranch,
  event: run.event,
  status: run.status,
  conclusion: null,
});

/** What a workflow run waits for. */
export const pendingShapes = ({
  waitsFor,
}: StandInRun): readonly Answer<'pending-deployment'>[] =>
  waitsFor.map((name, index) => ({
    environment: { id: index + 1, name },
    wait_timer: 0,
    current_user_can_approve: false,
    reviewers: [],
  }));

/** A commit of the history. */
export const historyCommitShape = ({
  sha,
  parents,
  isByGithub = false,
}: StandInHistoryCommit): Answer<'commit'> => ({
  sha,
  commit: {
    message: `commit ${sha.slice(0, 7)}`,
    verification: {
      verified: isByGithub,
      reason: isByGithub ? 'valid' : 'unsigned',
    },
  },
  committer: isByGithub ? { login: 'web-flow', type: 'User' } : null,
  parents: parents.map(parent => ({ sha: parent })),
});
