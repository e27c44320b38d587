import { failed, ok, type Result } from './result';

/** The parts of a full entity ref, lower case. */
export interface EntityRefParts {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

const ENTITY_REF = /^([^:/\s]+):([^:/\s]+)\/([^:/\s]+)$/;

/** Reads a full entity ref `kind:namespace/name`; the parts come back in lower case. Issue: `shared.invalidEntityRef`. */
export function parseEntityRef(ref: string): Result<EntityRefParts> {
  const match = ENTITY_REF.exec(ref);
  if (!match?.[1] || !match[2] || !match[3]) {
    return failed({
      code: 'shared.invalidEntityRef',
      message: `\`${ref}\` is not an entity ref; expected \`kind:namespace/name\`, for example \`component:default/checkout\``,
    });
  }
  return ok({
    kind: match[1].toLowerCase(),
    namespace: match[2].toLowerCase(),
    name: match[3].toLowerCase(),
  });
}

/** Writes parts as a full entity ref in lower case. */
export const formatEntityRef = ({
  kind,
  namespace,
  name,
}: EntityRefParts): string => `${kind}:${namespace}/${name}`.toLowerCase();

const SCP_LIKE = /^(?:[^@/\s]+@)?([^:/\s]+):(?!\/\/)(.+)$/;
const URL_LIKE =
  /^(?:git\+)?(?:https?|ssh|git):\/\/(?:[^@/\s]*@)?([^:/\s]+)(?::\d+)?\/(.+)$/i;

/**
 * Repository id `host/path` in lower case, from a git URL in any usual form (https, ssh, scp-like); credentials, ports,
 * `.git`, and a trailing slash are dropped. Issue: `shared.invalidRepository`.
 */
export function repositoryIdFrom(url: string): Result<string> {
  const trimmed = url.trim();
  const match = URL_LIKE.exec(trimmed) ?? SCP_LIKE.exec(trimmed);
  const host = match?.[1];
  const path = match?.[2]
    ?.replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/i, '')
    .replace(/^\/+/, '');
  // A single letter before the colon is a Windows drive, and a host without a dot or path is a local name.
  if (
    !host ||
    host.length < 2 ||
    !path ||
    path.split('/').some(part => part === '' || part === '..' || part === '.')
  ) {
    return failed({
      code: 'shared.invalidRepository',
      message: `\`${redactUrl(trimmed)}\` names no hosted repository; expected a git URL such as \`https://github.com/acme/checkout\``,
    });
  }
  return ok(`${host}/${path}`.toLowerCase());
}

/** The URL without user name and password, so that it can be shown. */
export const redactUrl = (url: string): string =>
  url.replace(/\/\/[^@/\s]*@/, '//');

/**
 * Whether a repository id is covered by a pattern: the same id, or an id below `host/path/*`, whose star stands for one
 * or more whole segments.
 */
export function matchesRepository(
  pattern: string,
  repository: string,
): boolean {
  if (!pattern.endsWith('/*')) return pattern === repository;
  const prefix = pattern.slice(0, -1);
  return repository.startsWith(prefix) && repository.length > prefix.length;
}
