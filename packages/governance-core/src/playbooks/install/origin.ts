import { formatVersion } from '../version';
import { portalPage } from './portalPage';
import type { InstallInput } from './types';

/** Begins the comment by which an installed file can be traced. */
export const ORIGIN_MARK = '<!-- ai-governance playbook';

/** Comment that says where an installed file comes from: name, version, digest and, when known, its page. */
export function originComment({
  playbook: { name, version },
  digest,
  portalUrl,
}: InstallInput): string {
  const page = portalPage({ kind: 'playbook', name }, portalUrl);
  const from = page === undefined ? '' : ` from ${page}`;
  return `${ORIGIN_MARK} ${name} ${formatVersion(version)} sha256:${digest}${from}; changes here are lost when it is installed again -->`;
}

/** The same as keys of a skill's `metadata`, whose values Agent Skills want to be text. */
export function originMetadata({
  playbook: { name, version },
  digest,
  portalUrl,
}: InstallInput) {
  const source = portalPage({ kind: 'playbook', name }, portalUrl);
  return {
    playbook: name,
    version: formatVersion(version),
    digest: `sha256:${digest}`,
    ...(source !== undefined && { source }),
  };
}
