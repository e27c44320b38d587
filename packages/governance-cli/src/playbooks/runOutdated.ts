import { EXIT, type ExitCode } from '../failure';
import type { Io } from '../io';
import { renderJson } from '../report/json';
import { outdatedDocument, renderOutdated } from '../report/playbookOutdated';
import { terminalFor } from '../report/terminal';
import { playbookPortal } from './askPlaybooks';
import { compareInstall, type ComparedInstall } from './compareInstall';
import { readLock } from './lockFile';
import type { FolderOptions, PlaybookOptions } from './options';
import { openFolder } from './repositoryFolder';

/** The options of `playbook outdated` as commander delivers them. */
export interface OutdatedOptions extends PlaybookOptions, FolderOptions {}

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
      compared.push(await compareInstall(locked, { ask, folder }));
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
