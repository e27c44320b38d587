import type { ReleasePublication } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { OUTCOME_WORD, plural } from '@ai-enablement/governance-core';

const MOST_SHOWN = 20;
const SHORT = 7;

/** A commit as people read it. */
export const shortSha = (sha: string): string => sha.slice(0, SHORT);

/** Outcome first, then what of the release needs the reader. */
export function titleOf(release: ReleasePublication): string {
  const { outcome, environment, tag, headSha } = release;
  return `${OUTCOME_WORD[outcome]} · ${tag ?? shortSha(headSha)} to ${environment} · ${sizeOf(release)}`;
}

/** How much is new. */
export const sizeOf = ({
  commits,
  changes,
}: Pick<ReleasePublication, 'commits' | 'changes'>): string =>
  `${plural(commits, 'commit')} in ${plural(changes.length, 'change')}`;

/** What holds a release, as sentences; empty when it passed. */
export function holdsOf(release: ReleasePublication): readonly string[] {
  const { incomplete, start, expectedBase, undecided } = release;
  const held = release.changes.filter(({ outcome }) => outcome !== 'pass');
  return [
    ...incomplete,
    ...(start === 'gap' && incomplete.length === 0
      ? [gapWords(expectedBase)]
      : []),
    ...(undecided.length > 0
      ? [
          `No decision is about ${undecided.slice(0, MOST_SHOWN).map(quoted).join(', ')}${undecided.length > MOST_SHOWN ? ` and ${undecided.length - MOST_SHOWN} more` : ''}. Check each in CI: \`ai-governance check --base SHA^ --head SHA\`.`,
        ]
      : []),
    ...held.map(changeWords),
  ];
}

const gapWords = (expectedBase: string | undefined): string =>
  expectedBase === undefined
    ? 'Nothing was released there before, and this release has no commits.'
    : `What passed there before ended at ${quoted(expectedBase)}, and this release begins later or elsewhere.`;

const quoted = (sha: string): string => `\`${shortSha(sha)}\``;

const changeWords = ({
  pullRequest,
  headSha,
  outcome,
  because,
}: ReleasePublication['changes'][number]): string =>
  `Change ${pullRequest === undefined ? quoted(headSha) : `#${pullRequest}`} is ${OUTCOME_WORD[outcome]}: ${because.join(' ')}`;
