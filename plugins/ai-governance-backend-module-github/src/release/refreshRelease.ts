import {
  HostGoneError,
  type HostDesk,
  type RefreshResult,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import type { Repository } from '../api/Repository';
import { sha } from '../collect/shapes';
import type { GithubHostConfig } from '../config';
import { readReleaseKey } from '../subjects';
import { answerRun, waitingRun } from './answerRun';
import { findRange } from './findRange';
import { readMerges } from './readMerges';
import { emptyRange } from './readRange';
import { deploymentSchema } from './shapes';

/** What a release is read with. */
export interface ReleaseReading {
  readonly config: Pick<GithubHostConfig, 'environments'>;
  readonly repository: Repository;
  /** `host/path` in lower case. */
  readonly repositoryId: string;
  readonly desk: HostDesk;
}

/** A commit on its way to an environment. */
interface Asked {
  readonly environment: string;
  readonly headSha: string;
  /** What GitHub calls it: a branch, a tag, or the commit itself. */
  readonly ref: string;
  /** Why nothing can be said of it. */
  readonly incomplete?: string;
}

const commitSchema = z.object({ sha });
const MOST_NAME = 100;
const MOST_TAG = 250;

/** Reads what asks about a release again and decides on it; `key` as in `readReleaseKey`. */
export async function refreshRelease(
  key: string,
  reading: ReleaseReading,
): Promise<RefreshResult> {
  const named = readReleaseKey(key);
  if (!named) throw new HostGoneError(`\`${key}\` names no release`);
  if ('runId' in named) await decideRun(named, reading);
  else if ('sha' in named) await decideCommit(named.sha, reading);
  else await decideDeployment(named.deploymentId, reading);
  return {};
}

async function decideDeployment(
  id: number,
  reading: ReleaseReading,
): Promise<void> {
  const { repository } = reading;
  const deployment = await repository.get(
    deploymentSchema,
    '/deployments/{id}',
    { id },
  );
  await decide({ ...deployment, headSha: deployment.sha }, reading);
}

/** The newest deployment of a commit to each environment. */
async function decideCommit(
  commit: string,
  reading: ReleaseReading,
): Promise<void> {
  const deployments = await reading.repository.all(
    deploymentSchema,
    '/deployments',
    { sha: commit, atMost: 1 },
  );
  const newest = new Map(
    deployments.toReversed().map(each => [each.environment, each]),
  );
  for (const deployment of newest.values())
    await decide({ ...deployment, headSha: deployment.sha }, reading);
}

async function decideRun(
  {
    runId,
    environment,
  }: { readonly runId: number; readonly environment: string },
  reading: ReleaseReading,
): Promise<void> {
  const run = await waitingRun(reading.repository, { runId, environment });
  if (!run) return;
  if (isAsked(environment, reading)) {
    await decide(
      {
        environment,
        headSha: run.head_sha,
        ref: run.head_branch ?? '',
        ...(isOfPullRequest(run.event) ? { incomplete: UNMERGED } : {}),
      },
      reading,
    );
    return;
  }
  await answerRun(reading.repository, {
    runId,
    environment,
    isApproved: false,
    comment: `The portal is not asked about \`${environment}\`: add it to \`environments\` of this host in \`aiGovernance.hosts.github\`, or take the rule off the environment.`,
  });
}

const UNMERGED =
  'the run is for a pull request, and what it deploys is a merge that only GitHub knows; deploy after merging, or let the workflow run on pushes.';

/** Those that run on the merge of a pull request, which no history has. */
const isOfPullRequest = (event: string): boolean =>
  event.startsWith('pull_request') && event !== 'pull_request_target';

const isAsked = (
  environment: string,
  { config: { environments } }: ReleaseReading,
): boolean => environments?.includes(environment.toLowerCase()) ?? true;

async function decide(asked: Asked, reading: ReleaseReading): Promise<void> {
  const { environment, headSha, incomplete } = asked;
  const { repository, repositoryId, desk } = reading;
  if (!isAsked(environment, reading)) return;
  if (environment.length > MOST_NAME)
    throw new Error(
      `an environment has a name of ${environment.length} characters; ${MOST_NAME} are the most`,
    );
  const place = { repository: repositoryId, environment };
  const range =
    incomplete === undefined
      ? await findRange({ ...place, headSha }, { repository, desk })
      : emptyRange(headSha, incomplete);
  const tag = await tagOf(repository, asked);
  const release = { ...place, ...(tag === undefined ? {} : { tag }), ...range };
  await readMerges(repository, release, desk);
  await desk.decideRelease(release);
}

/** The name, when it is one of a tag at this very commit. */
async function tagOf(
  repository: Repository,
  { ref, headSha }: Asked,
): Promise<string | undefined> {
  const name = ref.replace(/^refs\/tags\//, '');
  if (name === '' || name === headSha || name.length > MOST_TAG)
    return undefined;
  const tagged = await repository.find(commitSchema, '/commits/{ref}', {
    ref: `tags/${name}`,
  });
  return tagged?.sha === headSha ? name : undefined;
}
