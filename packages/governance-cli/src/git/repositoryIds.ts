import { repositoryIdFrom } from '@ai-enablement/governance-core';

/** A remote that names a repository on a host. */
export interface HostedRemote {
  readonly name: string;
  /** `host/path` in lower case. */
  readonly id: string;
}

const HOST = /^[a-z0-9_][a-z0-9_-]*(?:\.[a-z0-9_-]+)*$/;
const VISIBLE_ASCII = /^[!-~]+$/;
/** Capitals, and what addresses and patterns read as something else. */
const OTHER_SPELLING = /[A-Z%?#*\\`]/;
const ONLY_DOTS = /^\.+$/;

const isSegment = (text: string): boolean =>
  VISIBLE_ASCII.test(text) &&
  !OTHER_SPELLING.test(text) &&
  !ONLY_DOTS.test(text);

/**
 * Whether an id is the one way to write its repository: a host and at least one segment in lower case; no segment of dots
 * only, no escapes, queries or blanks, no `.git` at its end. Another spelling would be another repository to the portal.
 */
export function isRepositoryId(id: string): boolean {
  const [host = '', ...path] = id.split('/');
  return (
    HOST.test(host) &&
    path.length > 0 &&
    path.every(isSegment) &&
    !id.endsWith('.git')
  );
}

/** The id in a git URL of any usual form; undefined when it names no hosted repository, or not in the one way. */
export function repositoryIdOfUrl(url: string): string | undefined {
  const id = repositoryIdFrom(url);
  return id.ok && isRepositoryId(id.value) ? id.value : undefined;
}

/** The remotes that name a repository on a host, `origin` first, the others in their order. */
export function hostedRemotes(
  remotes: readonly { readonly name: string; readonly url: string }[],
): readonly HostedRemote[] {
  const hosted = remotes.flatMap(({ name, url }) => {
    const id = repositoryIdOfUrl(url);
    return id === undefined ? [] : [{ name, id }];
  });
  const isOrigin = ({ name }: HostedRemote) => name === 'origin';
  return [
    ...hosted.filter(isOrigin),
    ...hosted.filter(remote => !isOrigin(remote)),
  ];
}
