import type { PlaybookDetail } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Failure } from '../failure';
import type { AskPlaybooks } from './askPlaybooks';
import { askForPlaybook } from './download';
import type { LockedPlaybook } from './lockFile';
import type { RepositoryFolder } from './repositoryFolder';
import { sha256 } from './sha256';

/** What is not as it should be: several can be so at once. */
export type InstallProblem =
  'outdated' | 'gone' | 'deprecated' | 'changedByHand';

/** An installed playbook beside what readers of the portal get. */
export interface ComparedInstall {
  readonly locked: LockedPlaybook;
  /** `undefined` when the portal has none of this name that may be read. */
  readonly current?: PlaybookDetail['playbook'];
  readonly problems: readonly InstallProblem[];
  /** Files that are missing or other than installed. */
  readonly changedFiles: readonly string[];
}

/** Compares one installed playbook, and its files, with what they should be. */
export async function compareInstall(
  locked: LockedPlaybook,
  {
    ask,
    folder,
  }: { readonly ask: AskPlaybooks; readonly folder: RepositoryFolder },
): Promise<ComparedInstall> {
  const current = await currentOf(ask, locked.name);
  const files = await Promise.all(
    locked.files.map(async ({ path, sha256: known }) => {
      const found = await folder.read(path);
      return found !== undefined && sha256(found) === known ? [] : [path];
    }),
  );
  const changedFiles = files.flat();
  const problems: readonly (InstallProblem | false)[] = [
    current === undefined && 'gone',
    current !== undefined && current.digest !== locked.digest && 'outdated',
    current?.deprecation !== undefined && 'deprecated',
    changedFiles.length > 0 && 'changedByHand',
  ];
  return {
    locked,
    ...(current && { current }),
    problems: problems.filter(problem => problem !== false),
    changedFiles,
  };
}

async function currentOf(
  ask: AskPlaybooks,
  name: string,
): Promise<PlaybookDetail['playbook'] | undefined> {
  try {
    return (await askForPlaybook(ask, name)).playbook;
  } catch (error) {
    // Any other answer that it is not there may come from another server, or one without playbooks.
    if (error instanceof Failure && error.code === 'playbooks.playbookNotFound')
      return undefined;
    throw error;
  }
}
