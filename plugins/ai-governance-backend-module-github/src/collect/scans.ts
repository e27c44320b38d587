import type { HostDesk } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { HostGoneError } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import { HiddenError } from '../api/failures';
import type { Repository } from '../api/Repository';
import { boundSarif } from './boundSarif';
import {
  analysisSchema,
  gitCommitSchema,
  type Analysis,
  type Pull,
} from './shapes';

/** Analyses that were handed in by this process, so that their reports are not fetched at every reading. */
export type ScanMemory = Set<string>;

/** Whose scans are read, and where they go. */
export interface ScanContext {
  readonly repository: Repository;
  /** `host/path` in lower case. */
  readonly repositoryId: string;
  readonly desk: Pick<HostDesk, 'submitScan'>;
  readonly memory: ScanMemory;
}

/** Newest first; what is older was replaced. */
const MOST_PAGES = 1;
const MOST_REPORTS = 20;
/** Every push has a merge of its own: those before the last ones are of other heads. */
const MOST_COMMITS = 5;
const MOST_REMEMBERED = 5_000;

/**
 * Hands in what code scanning holds on a pull request's head: the newest report of each tool and category. GitHub keeps most of them
 * for the commit that merges the head into its base; such a report counts for the head only when that commit's second parent is it.
 */
export async function submitScans(
  pull: Pull,
  { repository, repositoryId, desk, memory }: ScanContext,
): Promise<void> {
  const headSha = pull.head.sha;
  const found: Analysis[] = [];
  for (const ref of refsOf(pull))
    found.push(...(await analysesOf(repository, ref)));
  const bound = await commitsOf(repository, { found, headSha });
  const ofHead = found.filter(({ commit_sha }) => bound.has(commit_sha));
  for (const analysis of newestOfEach(ofHead).slice(0, MOST_REPORTS)) {
    const key = `${repositoryId} ${analysis.id} ${headSha}`;
    if (memory.has(key)) continue;
    const sarif = await reportOf(repository, analysis, headSha);
    if (sarif !== undefined)
      await desk.submitScan({
        repository: repositoryId,
        sha: headSha,
        sarif,
        occurredAt: analysis.created_at,
      });
    remember(memory, key);
  }
}

const refsOf = ({ number, head, base }: Pull): readonly string[] => [
  `refs/pull/${number}/merge`,
  `refs/pull/${number}/head`,
  // A branch of a fork has its scans there.
  ...(head.repo?.full_name !== undefined &&
  head.repo.full_name === base.repo?.full_name
    ? [`refs/heads/${head.ref}`]
    : []),
];

/** Nothing where code scanning is off, hidden, or has never run. */
async function analysesOf(
  repository: Repository,
  ref: string,
): Promise<readonly Analysis[]> {
  return repository
    .all(analysisSchema, '/code-scanning/analyses', {
      ref,
      sort: 'created',
      direction: 'desc',
      atMost: MOST_PAGES,
    })
    .catch(error => {
      if (isOff(error)) return [];
      throw error;
    });
}

const isOff = (error: unknown): boolean =>
  error instanceof HiddenError || error instanceof HostGoneError;

/** The head, and of the commits that were scanned last those that merge it. */
async function commitsOf(
  repository: Repository,
  {
    found,
    headSha,
  }: { readonly found: readonly Analysis[]; readonly headSha: string },
): Promise<ReadonlySet<string>> {
  const scanned = new Set(found.map(({ commit_sha }) => commit_sha));
  scanned.delete(headSha);
  const bound = new Set([headSha]);
  for (const sha of [...scanned].slice(0, MOST_COMMITS))
    if (await merges(repository, { sha, headSha })) bound.add(sha);
  return bound;
}

/** Whether a commit merges the head into something. Its other parent is the base as it was then, which may have moved on since. */
async function merges(
  repository: Repository,
  { sha, headSha }: { readonly sha: string; readonly headSha: string },
): Promise<boolean> {
  const commit = await repository
    .get(gitCommitSchema, '/git/commits/{sha}', { sha })
    .catch(error => {
      if (isOff(error)) return undefined;
      throw error;
    });
  return commit?.parents.length === 2 && commit.parents[1]?.sha === headSha;
}

function newestOfEach(analyses: readonly Analysis[]): readonly Analysis[] {
  const oldestFirst = [...analyses].sort((a, b) =>
    a.created_at < b.created_at ? -1 : 1,
  );
  return [
    ...new Map(
      oldestFirst.map(analysis => [
        `${analysis.tool.name}\n${analysis.category ?? ''}`,
        analysis,
      ]),
    ).values(),
  ];
}

async function reportOf(
  repository: Repository,
  analysis: Analysis,
  headSha: string,
): Promise<string | undefined> {
  const answer = await repository
    .get(z.unknown(), '/code-scanning/analyses/{id}', {
      id: analysis.id,
      headers: { accept: 'application/sarif+json' },
    })
    .catch(error => {
      if (isOff(error)) return undefined;
      throw error;
    });
  return boundSarif(answer, {
    scanned: analysis.commit_sha,
    headSha,
    category: analysis.category,
    hasFailed: (analysis.error ?? '') !== '',
  });
}

function remember(memory: ScanMemory, key: string): void {
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  memory.add(key);
}
