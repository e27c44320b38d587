import type { Release } from '@ai-enablement/backstage-plugin-ai-governance-common';

/** What a command about releases is made of. */
export type Asked = Partial<
  Pick<
    Release,
    'baseSha' | 'headSha' | 'start' | 'expectedBase' | 'environment'
  >
>;

/** Longer ids are cut: git finds a commit by these. */
const SHORT = 12;
const PLAIN = /^[\w./:-]+$/;

/** The line that asks about a release; about the same one where it is known, beginning where nothing is left out. */
export function releaseCommand(url: string, asked: Asked = {}): string {
  return [
    'ai-governance check',
    rangeOf(asked),
    asked.environment && `--environment ${quoted(asked.environment)}`,
    `--url ${url}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The line that has one commit decided on. */
export const commitCommand = (url: string, sha: string): string =>
  `ai-governance check --base ${sha.slice(0, SHORT)}^ --head ${sha.slice(0, SHORT)} --url ${url}`;

function rangeOf({ baseSha, headSha, start, expectedBase }: Asked): string {
  if (baseSha === undefined || headSha === undefined) return '--release';
  const from = start === 'gap' ? expectedBase : baseSha;
  return `--release ${from?.slice(0, SHORT) ?? ''}..${headSha.slice(0, SHORT)}`;
}

/** Environments hold no quotes; only blanks need some. */
const quoted = (name: string): string =>
  PLAIN.test(name) ? name : `"${name}"`;
