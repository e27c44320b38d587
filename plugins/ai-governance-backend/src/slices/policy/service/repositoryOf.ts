import {
  ANNOTATION_GITHUB_SLUG,
  ANNOTATION_GITLAB_SLUG,
  ANNOTATION_MANAGED_BY_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { repositoryIdFrom } from '@ai-enablement/governance-core';

/** A place in a repository. */
export interface RepositoryPlace {
  /** `host/path` in lower case. */
  readonly repository: string;
  /** Folder without leading or trailing slash; empty for the whole repository. */
  readonly path: string;
}

/**
 * The repository of an entity and its folder there, from its annotations: the slug names the repository, the source
 * location names the folder too. Where neither is set, the descriptor's own location counts if it lies in a repository.
 * `undefined` when the entity has none.
 */
export function repositoryOf(
  annotations: Readonly<Record<string, string>>,
): RepositoryPlace | undefined {
  const source =
    placeOf(annotations[ANNOTATION_SOURCE_LOCATION], 'folder') ??
    placeOf(annotations[ANNOTATION_MANAGED_BY_LOCATION], 'file');
  const slug =
    repositoryOfSlug('github.com', annotations[ANNOTATION_GITHUB_SLUG]) ??
    repositoryOfSlug('gitlab.com', annotations[ANNOTATION_GITLAB_SLUG]);
  if (slug === undefined) return source;
  return {
    repository: slug,
    path: source?.repository === slug ? source.path : '',
  };
}

function repositoryOfSlug(
  host: string,
  slug: string | undefined,
): string | undefined {
  if (slug === undefined) return undefined;
  const id = repositoryIdFrom(`https://${host}/${slug.trim()}`);
  return id.ok ? id.value : undefined;
}

/** What separates repository, revision and path in the web addresses of the usual hosts. */
const WEB_ADDRESS =
  /^(https?:\/\/[^/]+\/.+?)\/(?:-\/)?(?:tree|blob|src|raw|edit)\/(?:branch\/)?[^/]+(?:\/(.*))?$/;

function placeOf(
  location: string | undefined,
  kind: 'folder' | 'file',
): RepositoryPlace | undefined {
  if (!location?.startsWith('url:')) return undefined;
  const url = location.slice('url:'.length).trim();
  const [, repositoryUrl, rest = ''] = WEB_ADDRESS.exec(url) ?? [];
  // A descriptor's address names a repository only in the form that points into one.
  if (repositoryUrl === undefined && kind === 'file') return undefined;
  const id = repositoryIdFrom(repositoryUrl ?? url);
  if (!id.ok) return undefined;
  return { repository: id.value, path: folderOf(rest, kind) };
}

function folderOf(rest: string, kind: 'folder' | 'file'): string {
  const segments = decode(rest.replace(/[?#].*$/, ''))
    .split('/')
    .filter(segment => segment !== '' && segment !== '.');
  const isFile = kind === 'file' || /\.ya?ml$/i.test(segments.at(-1) ?? '');
  return (isFile ? segments.slice(0, -1) : segments).join('/');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not percent-encoded after all: a lone `%` is an ordinary character of a path.
    return text;
  }
}
