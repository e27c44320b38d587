import { EXIT, usageFailure, type ExitCode } from '../failure';
import type { Io } from '../io';
import type { Format } from '../commands/options';
import { renderJson } from '../report/json';
import { removeDocument, renderRemove } from '../report/playbookInstalls';
import { terminalFor } from '../report/terminal';
import { applySteps, requireUnchanged } from './applySteps';
import { readLock, writeLock } from './lockFile';
import type { FolderOptions } from './options';
import { removalOf } from './planInstall';
import { openFolder } from './repositoryFolder';
import { tellInstalls } from './tellInstalls';

const TELL_SECONDS = 10;

/** The options of `playbook remove` as commander delivers them. */
export interface RemoveOptions extends FolderOptions {
  readonly format: Format;
  readonly force?: boolean;
}

/** Takes playbooks out of a repository, all or none, without asking the portal, which is told when its address is in the environment. Failures: `cli.notInstalled`, `cli.changedByHand`. */
export async function runRemove(
  names: readonly string[],
  options: RemoveOptions,
  io: Io,
): Promise<ExitCode> {
  const folder = await openFolder(options.dir, io);
  const lock = await readLock(folder);
  const unknown = names.filter(name => lock.every(each => each.name !== name));
  if (unknown.length > 0)
    throw usageFailure(
      'cli.notInstalled',
      `${unknown.map(name => `\`${name}\``).join(', ')} is not installed here`,
      {
        hint:
          lock.length === 0
            ? 'no playbook is; name the folder with `--dir` when you are not in it'
            : `installed are ${lock.map(({ name }) => `\`${name}\``).join(', ')}`,
      },
    );
  const gone = lock.filter(({ name }) => names.includes(name));
  const steps = await Promise.all(
    gone.flatMap(({ files }) => files.map(file => removalOf(file, folder))),
  );
  requireUnchanged(steps.flat(), options);
  await applySteps(steps.flat(), folder);
  const left = lock.filter(each => !gone.includes(each));
  await writeLock(folder, left);
  // Taking something out needs no portal; one that is known is told.
  if (io.env.AI_GOVERNANCE_URL)
    await tellInstalls(left, { dir: options.dir, timeout: TELL_SECONDS }, io);
  const report = { names, paths: steps.flat().map(({ path }) => path) };
  io.stdout.write(
    options.format === 'json'
      ? renderJson(removeDocument(report))
      : renderRemove(report, terminalFor(io.stdout, io.env)),
  );
  return EXIT.ok;
}
