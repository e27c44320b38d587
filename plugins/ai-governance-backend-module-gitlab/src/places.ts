import type { GitlabConfig } from './config';

type Places = Pick<GitlabConfig, 'host' | 'groups' | 'projects'>;

const COMMIT = /^commit:([0-9a-f]{40,64})$/;

/** Key of whatever changes a commit is in. */
export const commitKey = (sha: string): string => `commit:${sha}`;

/** The commit that a key names; `undefined` when it names none. */
export const commitOfKey = (key: string): string | undefined =>
  COMMIT.exec(key)?.[1];

/** Whether a project is one that is read, whatever the case of its path. */
export function isRead(path: string, { groups, projects }: Places): boolean {
  const wanted = path.toLowerCase();
  return (
    projects.some(project => project.toLowerCase() === wanted) ||
    groups.some(group => wanted.startsWith(`${group.toLowerCase()}/`))
  );
}

/** Path of a repository (`host/path`) that is read; `undefined` for any other. */
export function pathOf(
  repositoryId: string,
  places: Places,
): string | undefined {
  if (!repositoryId.startsWith(`${places.host}/`)) return undefined;
  const path = repositoryId.slice(places.host.length + 1);
  return isRead(path, places) ? path : undefined;
}
