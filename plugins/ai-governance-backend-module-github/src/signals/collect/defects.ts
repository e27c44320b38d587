import {
  defectOf,
  revertDefects,
  type FoundDefect,
  type RevertingChange,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import type { Repository } from '../../api/Repository';
import { mendedChanges, revertedChanges, type ChangeRef } from './culprits';
import { unlessHidden } from './reading';
import {
  looseCommit,
  loosePull,
  type LooseCommit,
  type LoosePull,
} from './shapes';

const mergedSchema = z.object({
  number: z.number(),
  merged_at: z.string().nullish(),
});

type Merged = LoosePull & { readonly merged_at: string };

/** The defects that a merged pull request mends: what it takes back, and what its commits say to mend. */
export async function readDefects(
  repository: Repository,
  pull: LoosePull,
  commits: readonly LooseCommit[],
): Promise<readonly FoundDefect[]> {
  if (!isMerged(pull)) return [];
  const change = revertingOf(repository, pull, async () => commits);
  const defects = [...(await revertDefects(change))];
  for (const ref of mendedChanges(commits)) {
    const brought = await findMerged(repository, ref);
    if (brought && brought.number !== pull.number)
      defects.push(
        defectOf('linkedBug', change, {
          number: brought.number,
          mergedAt: brought.merged_at,
        }),
      );
  }
  return defects;
}

function revertingOf(
  repository: Repository,
  pull: Merged,
  readCommits: () => Promise<readonly LooseCommit[]>,
): RevertingChange {
  const { owner, repo } = repository.name;
  return {
    number: pull.number,
    mergedAt: pull.merged_at,
    reverts: async () => {
      const found: RevertingChange[] = [];
      for (const ref of revertedChanges(
        pull,
        await readCommits(),
        `${owner}/${repo}`,
      )) {
        const target = await findMerged(repository, ref);
        if (target)
          found.push(
            revertingOf(repository, target, () =>
              commitsOf(repository, target.number),
            ),
          );
      }
      return found;
    },
  };
}

const commitsOf = async (
  repository: Repository,
  number: number,
): Promise<readonly LooseCommit[]> =>
  (await unlessHidden(
    repository.all(looseCommit, '/pulls/{number}/commits', { number }),
  )) ?? [];

/** The merged pull request that a text names; `undefined` where there is none. */
export async function findMerged(
  repository: Repository,
  ref: ChangeRef,
): Promise<Merged | undefined> {
  const number = 'number' in ref ? ref.number : await numberOf(repository, ref);
  if (number === undefined) return undefined;
  const pull = await unlessHidden(
    repository.get(loosePull, '/pulls/{number}', { number }),
  );
  return pull && isMerged(pull) ? pull : undefined;
}

async function numberOf(
  repository: Repository,
  { sha }: { readonly sha: string },
): Promise<number | undefined> {
  const pulls = await unlessHidden(
    repository.all(mergedSchema, '/commits/{sha}/pulls', { sha, atMost: 1 }),
  );
  return pulls?.find(({ merged_at }) => merged_at)?.number;
}

const isMerged = (pull: LoosePull): pull is Merged =>
  typeof pull.merged_at === 'string';
