import type { ReleaseSubmission } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { z } from 'zod';
import type { Repository } from '../api/Repository';
import { listedCommitSchema, rangeSchema } from './shapes';

/** What of a release is its range. */
export type Range = Pick<
  ReleaseSubmission,
  'baseSha' | 'headSha' | 'commits' | 'incomplete'
>;

/** Longer releases are not read. */
const MOST_COMMITS = 5_000;
const MOST_PAGES = MOST_COMMITS / 100;

/** Nothing is new, or nothing is known. */
export const emptyRange = (
  headSha: string,
  ...incomplete: readonly string[]
): Range => ({
  baseSha: headSha,
  headSha,
  commits: [],
  ...(incomplete.length > 0 ? { incomplete } : {}),
});

/** How a commit lies to another that may be where a release begins; `undefined` when one of them is no longer there. */
export const compare = (
  repository: Repository,
  base: string,
  head: string,
): Promise<z.output<typeof rangeSchema> | undefined> =>
  repository.find(rangeSchema, '/compare/{range}', {
    range: `${base}...${head}`,
    per_page: 1,
  });

/** All commits that can be reached from `headSha` and not from `baseSha`, or that GitHub does not tell all of them. */
export async function readRange(
  repository: Repository,
  {
    baseSha,
    headSha,
    total,
  }: {
    readonly baseSha: string;
    readonly headSha: string;
    readonly total: number;
  },
): Promise<Range> {
  const listed =
    total > MOST_COMMITS
      ? []
      : await repository.all(listedCommitSchema, '/compare/{range}', {
          range: `${baseSha}...${headSha}`,
          of: 'commits',
          atMost: MOST_PAGES,
        });
  const shas = [...new Set(listed.map(({ sha }) => sha))];
  if (shas.length === total && shas.includes(headSha))
    return { baseSha, headSha, commits: shas.map(sha => ({ sha })) };
  return emptyRange(
    headSha,
    `${shas.length} of the ${total} commits since \`${baseSha.slice(0, 7)}\` are read, and what is not seen cannot be judged; release in smaller steps.`,
  );
}
