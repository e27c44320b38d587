import { type RequiredAt } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import type { Repository } from '../../api/Repository';
import { readDefects } from './defects';
import { readRequiredChecks } from './requiredChecks';
import { unlessHidden } from './reading';
import {
  looseCommit,
  loosePull,
  type LooseCommit,
  type LoosePull,
} from './shapes';

/** The list of a pull request ends here, however many commits it has. */
const MOST_LISTED = 250;
/** More happened than anybody reviews. */
const MOST_TIMELINE_PAGES = 10;

const anything = z.looseObject({});

/** A pull request as `changeRecordSchema` reads it; `undefined` when it is gone. */
export async function readChange(
  number: number,
  {
    repository,
    repositoryId,
    namesPeople,
    requiredAt,
  }: {
    readonly repository: Repository;
    readonly repositoryId: string;
    readonly namesPeople: boolean;
    readonly requiredAt: RequiredAt;
  },
): Promise<object | undefined> {
  const pull = await unlessHidden(
    repository.get(loosePull, '/pulls/{number}', { number }),
  );
  if (!pull) return undefined;
  const commits = await readCommits(repository, pull);
  const required = requiredAt(pull.merged_at);
  return {
    repository: repositoryId,
    namesPeople,
    pull,
    commits,
    hasAllCommits: commits.length >= (pull.commits ?? 0),
    reviews: await repository.all(anything, '/pulls/{number}/reviews', {
      number,
    }),
    timeline: await unlessHidden(
      repository.all(anything, '/issues/{number}/timeline', {
        number,
        atMost: MOST_TIMELINE_PAGES,
      }),
    ),
    required,
    checks: await readRequiredChecks(repository, {
      sha: pull.head.sha,
      required,
    }),
    defects: await readDefects(repository, pull, commits),
  };
}

/** All commits; the first ones where there are more than GitHub lists and it no longer has the branch. */
async function readCommits(
  repository: Repository,
  { number, commits = 0, base, head }: LoosePull,
): Promise<readonly LooseCommit[]> {
  const compared =
    commits > MOST_LISTED
      ? await unlessHidden(
          repository.all(looseCommit, '/compare/{range}', {
            range: `${base.sha}...${head.sha}`,
            of: 'commits',
          }),
        )
      : undefined;
  if (compared?.length === commits) return compared;
  return repository.all(looseCommit, '/pulls/{number}/commits', { number });
}
