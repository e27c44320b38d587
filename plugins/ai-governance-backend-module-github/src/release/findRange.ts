import type {
  HostDesk,
  ReleasePlace,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { Repository } from '../api/Repository';
import { compare, emptyRange, type Range, readRange } from './readRange';
import { lastDeployed } from './lastDeployed';

/** Where a release is looked for. */
export interface RangeContext {
  readonly repository: Repository;
  readonly desk: Pick<HostDesk, 'releaseStarts'>;
}

/**
 * The range of a release: from what passed at this place before, the latest that is not newer than it; else from what GitHub says
 * was deployed there. Without a beginning the range says so, and how to name one.
 */
export async function findRange(
  place: ReleasePlace & { readonly headSha: string },
  { repository, desk }: RangeContext,
): Promise<Range> {
  const { headSha, environment } = place;
  const starts = await desk.releaseStarts(place);
  // It passed there before: nothing is new.
  if (starts.includes(headSha)) return emptyRange(headSha);
  const found = await firstBefore(repository, starts, headSha);
  if (typeof found !== 'string') return found;
  if (starts.length > 0) return emptyRange(headSha, whyNone(found, place));
  const deployed = await lastDeployed(repository, { environment, headSha });
  const begun = await firstBefore(repository, deployed, headSha);
  return typeof begun === 'string'
    ? emptyRange(headSha, nothingBefore(environment))
    : begun;
}

/** The range from the first of these commits that the release does not lie behind; else whether they are gone or newer. */
async function firstBefore(
  repository: Repository,
  starts: readonly string[],
  headSha: string,
): Promise<Range | 'gone' | 'newer'> {
  let why: 'gone' | 'newer' = 'gone';
  for (const baseSha of starts) {
    const compared = await compare(repository, baseSha, headSha);
    if (compared?.status === 'behind') why = 'newer';
    if (!compared || compared.status === 'behind') continue;
    if (compared.status === 'identical') return emptyRange(headSha);
    const total = compared.total_commits;
    return readRange(repository, { baseSha, headSha, total });
  }
  return why;
}

const nothingBefore = (environment: string): string =>
  `it is not known where this release begins: none passed to \`${environment}\` before, and GitHub knows no earlier deployment there that succeeded. ${sayIt(environment)}`;

const whyNone = (
  why: 'gone' | 'newer',
  { environment }: ReleasePlace,
): string =>
  why === 'newer'
    ? `this commit is older than every release that passed to \`${environment}\`, and was never released there itself. ${sayIt(environment)}`
    : `GitHub no longer has the commits at which releases to \`${environment}\` ended, so that nobody can tell what is new. ${sayIt(environment)}`;

const sayIt = (environment: string): string =>
  `Say it once in CI, \`ai-governance check --release FROM..TO --environment "${environment}"\` with FROM as what runs there, and deploy again.`;
