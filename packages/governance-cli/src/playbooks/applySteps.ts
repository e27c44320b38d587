import { usageFailure } from '../failure';
import type { FileStep } from './planInstall';
import type { RepositoryFolder } from './repositoryFolder';

/** Refuses to touch what somebody changed. Failure: `cli.changedByHand`, with every such file. */
export function requireUnchanged(
  steps: readonly FileStep[],
  { force }: { readonly force?: boolean },
): void {
  const changed = steps.filter(({ isChangedByHand }) => isChangedByHand);
  if (force || changed.length === 0) return;
  throw usageFailure(
    'cli.changedByHand',
    changed.length === 1
      ? 'a file was changed since, or is not of an installation'
      : `${changed.length} files were changed since, or are not of an installation`,
    {
      issues: changed.map(({ path }) => ({
        code: 'cli.changedByHand',
        path,
        message: 'is not what was installed',
      })),
      hint: 'nothing was written; keep what is yours elsewhere, or propose it as a version of the playbook, then use `--force`, which loses it',
    },
  );
}

/** Writes and removes files. */
export async function applySteps(
  steps: readonly FileStep[],
  folder: RepositoryFolder,
): Promise<void> {
  for (const { path, action, text } of steps) {
    if (action === 'write' && text !== undefined)
      await folder.write(path, text);
    if (action === 'remove') await folder.remove(path);
  }
}
