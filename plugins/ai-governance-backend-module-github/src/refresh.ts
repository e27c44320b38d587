import {
  HostGoneError,
  type HostDesk,
  type RefreshResult,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import type { Repository } from './api/Repository';
import { collectChange } from './collect/collectChange';
import type { ScanMemory } from './collect/scans';
import { sha } from './collect/shapes';
import type { GithubHostConfig } from './config';
import { readMergeGroup } from './mergeGroup/readMergeGroup';
import { runOfGroup, type DecidedChange } from './mergeGroup/runOfGroup';
import { showCheckRun } from './publish/checkRun';
import { runOfIncomplete } from './publish/wantedRun';
import { readMerge } from './release/readMerge';
import { readChangeKey } from './subjects';

/** What a subject is read again with. */
export interface Refreshing {
  readonly config: Pick<GithubHostConfig, 'checkName' | 'appIds'>;
  readonly repository: Repository;
  /** `host/path` in lower case. */
  readonly repositoryId: string;
  readonly desk: HostDesk;
  readonly memory: ScanMemory;
}

/** GitHub needs a moment until all its lists know of a push. */
const MOVED_AGAIN_SECONDS = 5;
const UNDECIDED_AGAIN_SECONDS = 30;

const LOOKED_AT_PAGES = 2;

const pullOfCommitSchema = z.object({
  number: z.number(),
  state: z.string(),
  head: z.object({ sha }),
});

/** Reads a pull request again and decides on it; `key` as in `readChangeKey`. */
export async function refreshChange(
  key: string,
  refreshing: Refreshing,
): Promise<RefreshResult> {
  const named = readChangeKey(key);
  if (!named) throw new HostGoneError(`\`${key}\` names no change`);
  if ('number' in named) return refreshPull(named.number, refreshing);
  let again: RefreshResult = {};
  const changes = await numbersOfCommit(refreshing.repository, named.sha);
  for (const number of changes)
    again = { ...again, ...(await refreshPull(number, refreshing)) };
  // A commit is not a change: the pull request that it belongs to is known under its number.
  return { ...again, isOpen: false, changes };
}

/** Open pull requests that have a commit. Of a fork's commit GitHub may not say so: then those that changed last are looked at. */
async function numbersOfCommit(
  repository: Repository,
  commit: string,
): Promise<readonly number[]> {
  const pulls = await repository.all(
    pullOfCommitSchema,
    '/commits/{sha}/pulls',
    { sha: commit },
  );
  const found = pulls.filter(({ state }) => state === 'open');
  if (found.length > 0) return found.map(({ number }) => number);
  const latest = await repository.all(pullOfCommitSchema, '/pulls', {
    state: 'open',
    sort: 'updated',
    direction: 'desc',
    atMost: LOOKED_AT_PAGES,
  });
  return latest
    .filter(({ head }) => head.sha === commit)
    .map(({ number }) => number);
}

async function refreshPull(
  number: number,
  { config, repository, repositoryId, desk, memory }: Refreshing,
): Promise<RefreshResult> {
  const collected = await collectChange(number, {
    ...{ repository, repositoryId, desk, memory },
    checkName: config.checkName,
  });
  switch (collected.kind) {
    case 'change':
      await desk.decide(collected.change);
      return {};
    case 'moved':
      return { againAfterSeconds: MOVED_AGAIN_SECONDS };
    case 'incomplete':
      await showCheckRun(
        repository,
        runOfIncomplete(collected, config.checkName),
        config,
      );
      return {};
    default: {
      const merge = await readMerge(repository, number);
      if (merge) await desk.saveMerge({ repository: repositoryId, ...merge });
      return { isOpen: false };
    }
  }
}

/** Shows on the commit of a merge queue what was decided on its changes; asks to be called again while a decision is missing. */
export async function refreshMergeGroup(
  groupSha: string,
  { config, repository, repositoryId, desk }: Refreshing,
): Promise<RefreshResult> {
  const changes: DecidedChange[] = [];
  for (const change of await readMergeGroup(repository, groupSha))
    changes.push({
      ...change,
      publication: await desk.currentDecision({
        repository: repositoryId,
        headSha: change.headSha,
      }),
    });
  const run = runOfGroup(groupSha, changes, config.checkName);
  await showCheckRun(repository, run, config);
  return run.conclusion === undefined
    ? { againAfterSeconds: UNDECIDED_AGAIN_SECONDS }
    : {};
}
