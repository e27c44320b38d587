import type { HostSubject } from '@ai-enablement/backstage-plugin-ai-governance-node';

/** Key of the protection of the default branch. */
export const PROTECTION_KEY = 'default';

/** What GitHub calls an owner or a repository; dots alone would be a step in a path. */
const NAME = /^(?!\.+$)[\w.-]{1,100}$/;

const COMMIT = /^commit:([0-9a-f]{40,64})$/;

/**
 * Key of the change whose head is a commit, for events that name no pull request: statuses, and all checks of changes that come from
 * a fork.
 */
export const commitKey = (sha: string): string => `commit:${sha}`;

/** What the key of a change names: a pull request, or the commit of one. `undefined` when it is neither. */
export function readChangeKey(
  key: string,
): { readonly number: number } | { readonly sha: string } | undefined {
  const sha = COMMIT.exec(key)?.[1];
  if (sha !== undefined) return { sha };
  return /^[1-9]\d{0,9}$/.test(key) ? { number: Number(key) } : undefined;
}

const DEPLOYMENT = /^deployment:([1-9]\d{0,14})$/;
const RUN = /^run:([1-9]\d{0,14}):([!-~]{1,180})$/;

/** Key of the release that a deployment asks about. */
export const deploymentKey = (id: number): string => `deployment:${id}`;

/** Key of the release that a workflow run asks about before it goes on to an environment. */
export const runKey = (runId: number, environment: string): string =>
  `run:${runId}:${encodeURIComponent(environment)}`;

/** What asks about a release; a commit stands for its newest deployment to each environment. */
export type ReleaseKey =
  | { readonly deploymentId: number }
  | { readonly runId: number; readonly environment: string }
  | { readonly sha: string };

/** What the key of a release names; `undefined` when it is nothing of ours. */
export function readReleaseKey(key: string): ReleaseKey | undefined {
  const sha = COMMIT.exec(key)?.[1];
  if (sha !== undefined) return { sha };
  const deploymentId = DEPLOYMENT.exec(key)?.[1];
  if (deploymentId !== undefined) return { deploymentId: Number(deploymentId) };
  const [, runId, name] = RUN.exec(key) ?? [];
  const environment = name === undefined ? undefined : decoded(name);
  return environment === undefined
    ? undefined
    : { runId: Number(runId), environment };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** A repository of a host, taken apart. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** Owner and name of a repository id; `undefined` when it is of another host, or of no form that GitHub has. */
export function repositoryName(
  host: string,
  repository: string,
): RepositoryName | undefined {
  const [at, owner = '', repo = '', ...rest] = repository.split('/');
  const isNamed = NAME.test(owner) && NAME.test(repo);
  return at === host && isNamed && rest.length === 0
    ? { owner, repo }
    : undefined;
}

/** The subjects without those that stand in the list twice. */
export const withoutRepeats = (
  subjects: readonly HostSubject[],
): readonly HostSubject[] => [
  ...new Map(
    subjects.map(subject => [
      `${subject.repository} ${subject.kind} ${subject.key}`,
      subject,
    ]),
  ).values(),
];
