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

/** Something that holds a release, with why. */
export interface Hold {
  readonly text: string;
  /** Plain sentences. */
  readonly because: readonly string[];
}

/** What holds a release; empty when it passed. */
export function holdsOf(release: ReleasePublication): readonly Hold[] {
  const { incomplete, start, expectedBase, undecided } = release;
  const held = release.changes.filter(({ outcome }) => outcome !== 'pass');
  const isGap = start === 'gap' && incomplete.length === 0;
  return [
    ...incomplete.map(alone),
    ...(isGap ? [alone(gapWords(expectedBase))] : []),
    ...(undecided.length > 0 ? [undecidedHold(undecided)] : []),
    ...held.map(changeHold),
  ];
}

const alone = (text: string): Hold => ({ text, because: [] });

function undecidedHold(undecided: readonly string[]): Hold {
  const shown = undecided.slice(0, MOST_SHOWN).map(quoted).join(', ');
  const more = undecided.length - MOST_SHOWN;
  return {
    text: `No decision is about ${shown}${more > 0 ? ` and ${more} more` : ''}.`,
    because: [
      'Check each in CI: `ai-governance check --base SHA^ --head SHA`.',
    ],
  };
}

const gapWords = (expectedBase: string | undefined): string =>
  expectedBase === undefined
    ? 'Nothing was released there before, and this release has no commits.'
    : `What passed there before ended at ${quoted(expectedBase)}, and this release begins later or elsewhere.`;

const quoted = (sha: string): string => `\`${shortSha(sha)}\``;

const changeHold = ({
  pullRequest,
  headSha,
  outcome,
  because,
}: ReleasePublication['changes'][number]): Hold => ({
  text: `Change ${pullRequest === undefined ? quoted(headSha) : `#${pullRequest}`} is ${OUTCOME_WORD[outcome]}:`,
  because,
});
