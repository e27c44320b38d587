import type { Release } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { usageFailure } from '../failure';
import { requireWholeRange } from '../git/collectChange';
import { GitCommandFailure } from '../git/gitFailures';
import { requireCommit, type Repository } from '../git/repository';
import { readGit } from '../git/runGit';

/** Where a release begins and ends, as full ids. */
export interface ReleaseRange {
  readonly baseSha: string;
  readonly headSha: string;
  /** How the beginning was found, as a clause; absent when it was named. */
  readonly notice?: string;
}

/** The parts of `FROM..TO`; both may be left out. Failure: `cli.invalidRange`. */
export function parseRange(text: string): {
  readonly from?: string;
  readonly to: string;
} {
  const [from, to, ...more] = text.includes('..')
    ? text.split('..')
    : ['', text];
  if (more.length > 0 || to?.startsWith('.'))
    throw usageFailure(
      'cli.invalidRange',
      `\`${text}\` is no range of commits; expected \`FROM..TO\``,
      { hint: 'give two dots between two commits, tags or branches' },
    );
  return { ...(from ? { from } : {}), to: to || 'HEAD' };
}

/**
 * Finds the ends of a release. Without a beginning it is the head of the latest release that passed and that this one has in its
 * history, else the latest tag there. Failures: `cli.unknownRef`, `cli.noReleaseStart`, `cli.shallowClone`.
 */
export async function findRange(
  repository: Repository,
  range: { readonly from?: string; readonly to: string },
  passed: () => Promise<readonly Release[]>,
): Promise<ReleaseRange> {
  const headSha = await requireCommit(repository, range.to);
  const found = await findStart(repository, { ...range, headSha }, passed);
  await requireWholeRange(repository, found.baseSha, headSha);
  return { ...found, headSha };
}

async function findStart(
  repository: Repository,
  range: {
    readonly from?: string;
    readonly to: string;
    readonly headSha: string;
  },
  passed: () => Promise<readonly Release[]>,
): Promise<Omit<ReleaseRange, 'headSha'>> {
  const { from, to, headSha } = range;
  if (from !== undefined)
    return { baseSha: await requireCommit(repository, from, { isBase: true }) };
  for (const release of await passed())
    if (await isAncestor(repository, release.headSha, headSha))
      return {
        baseSha: release.headSha,
        notice: `it begins where release \`${release.releaseId}\` ended, the latest there that passed`,
      };
  const tag = await lastTag(repository, headSha);
  if (tag === undefined)
    throw usageFailure(
      'cli.noReleaseStart',
      `it is not known where this release begins: none passed there before, and no tag is in the history of \`${to}\``,
      { hint: 'name it: `--release FROM..TO`' },
    );
  return {
    baseSha: await requireCommit(repository, `refs/tags/${tag}`),
    notice: `it begins at the tag \`${tag}\`; name another commit with \`--release FROM..TO\``,
  };
}

const answers = async (
  { run }: Repository,
  args: readonly string[],
): Promise<string | undefined> =>
  readGit(run, args).catch((error: unknown) => {
    if (error instanceof GitCommandFailure) return undefined;
    throw error;
  });

const isAncestor = async (
  repository: Repository,
  ancestor: string,
  of: string,
): Promise<boolean> =>
  (await answers(repository, ['merge-base', '--is-ancestor', ancestor, of])) !==
  undefined;

/** The nearest tag before a commit; one on the commit itself is the name of this very release. */
async function lastTag(
  repository: Repository,
  headSha: string,
): Promise<string | undefined> {
  const own = await answers(repository, ['tag', '--points-at', headSha]);
  const without = (own ?? '')
    .split('\n')
    .filter(Boolean)
    .map(tag => `--exclude=${tag}`);
  const said = await answers(repository, [
    'describe',
    '--tags',
    '--abbrev=0',
    ...without,
    headSha,
  ]);
  return said?.trim() || undefined;
}
