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

/** A defect with the change that brought it, as `changeRecordSchema` has it. */
export interface ReadDefect {
  readonly method: 'revert' | 'linkedBug';
  readonly number: number;
  readonly fix: string;
  readonly foundAt: string;
  readonly mergedAt: string;
  readonly depth: number;
}

/** Reverts of reverts are followed this far. */
const DEEPEST = 5;

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
): Promise<readonly ReadDefect[]> {
  if (!isMerged(pull)) return [];
  const defects = [...(await readReverts(repository, pull, commits, DEEPEST))];
  for (const ref of mendedChanges(commits)) {
    const brought = await findMerged(repository, ref);
    if (brought && brought.number !== pull.number)
      defects.push(defectOf('linkedBug', pull, brought));
  }
  return defects;
}

async function readReverts(
  repository: Repository,
  pull: Merged,
  commits: readonly LooseCommit[],
  deepest: number,
): Promise<readonly ReadDefect[]> {
  const { owner, repo } = repository.name;
  const refs = revertedChanges(pull, commits, `${owner}/${repo}`);
  const found = new Map<number, readonly ReadDefect[]>();
  for (const ref of refs) {
    const target = await findMerged(repository, ref);
    if (!target || target.number === pull.number || found.has(target.number))
      continue;
    const before =
      deepest === 0
        ? []
        : await readReverts(
            repository,
            target,
            await commitsOf(repository, target.number),
            deepest - 1,
          );
    found.set(
      target.number,
      before.length === 0
        ? [defectOf('revert', pull, target)]
        : before.map(defect => ({ ...defect, depth: defect.depth + 1 })),
    );
  }
  return [...found.values()].flat();
}

const defectOf = (
  method: ReadDefect['method'],
  fix: Merged,
  brought: Merged,
): ReadDefect => ({
  method,
  number: brought.number,
  fix: String(fix.number),
  foundAt: fix.merged_at,
  mergedAt: brought.merged_at,
  depth: 0,
});

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
