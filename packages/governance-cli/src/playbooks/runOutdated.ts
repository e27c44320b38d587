import type { PlaybookDetail } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { EXIT, Failure, type ExitCode } from '../failure';
import type { Io } from '../io';
import { renderJson } from '../report/json';
import { outdatedDocument, renderOutdated } from '../report/playbookOutdated';
import { terminalFor } from '../report/terminal';
import { playbookPortal, type AskPlaybooks } from './askPlaybooks';
import { askForPlaybook } from './download';
import { readLock, type LockedPlaybook } from './lockFile';
import type { FolderOptions, PlaybookOptions } from './options';
import { openFolder, type RepositoryFolder } from './repositoryFolder';
import { sha256 } from './sha256';

/** The options of `playbook outdated` as commander delivers them. */
export interface OutdatedOptions extends PlaybookOptions, FolderOptions {}

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

/** Compares what is installed with the portal; exit code 1 when anything is not as it should be. */
export async function runOutdated(
  options: OutdatedOptions,
  io: Io,
): Promise<ExitCode> {
  const folder = await openFolder(options.dir, io);
  const lock = await readLock(folder);
  const compared: ComparedInstall[] = [];
  if (lock.length > 0) {
    const ask = await playbookPortal(options, io);
    for (const locked of lock)
      compared.push(await compare(locked, { ask, folder }));
  }
  io.stdout.write(
    options.format === 'json'
      ? renderJson(outdatedDocument(compared))
      : renderOutdated(compared, terminalFor(io.stdout, io.env)),
  );
  return compared.every(({ problems }) => problems.length === 0)
    ? EXIT.ok
    : EXIT.refused;
}

async function compare(
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
