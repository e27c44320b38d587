import type { InstallTarget } from '@ai-enablement/governance-core';
import { EXIT, type ExitCode } from '../failure';
import type { Io } from '../io';
import { startStatusLine } from '../ledger/progress';
import { renderJson } from '../report/json';
import { installDocument, renderInstall } from '../report/playbookInstalls';
import { terminalFor } from '../report/terminal';
import { applySteps, requireUnchanged } from './applySteps';
import { playbookPortal } from './askPlaybooks';
import { presentTargets } from './chooseTargets';
import { downloadPlaybook } from './download';
import { readLock, writeLock } from './lockFile';
import type { FolderOptions, PlaybookOptions } from './options';
import { planInstall, type InstallPlan } from './planInstall';
import { openFolder, type RepositoryFolder } from './repositoryFolder';
import { tellInstalls } from './tellInstalls';

/** The options of `playbook install` as commander delivers them. */
export interface InstallOptions extends PlaybookOptions, FolderOptions {
  readonly for?: readonly InstallTarget[];
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

/**
 * Installs playbooks into a repository, all or none: every one is downloaded, checked and compared before the first file is written.
 * Failures: those of `downloadPlaybook`, `readLock`, `openFolder`, and `cli.changedByHand`.
 */
export async function runInstall(
  names: readonly string[],
  options: InstallOptions,
  io: Io,
): Promise<ExitCode> {
  const folder = await openFolder(options.dir, io);
  const plans = await planAll(names, { options, folder, io });
  const steps = plans.flatMap(plan => plan.steps);
  requireUnchanged(steps, options);
  if (!options.dryRun) {
    await applySteps(steps, folder);
    const others = (await readLock(folder)).filter(
      ({ name }) => !names.includes(name),
    );
    const installed = [...others, ...plans.map(({ locked }) => locked)];
    await writeLock(folder, installed);
    await tellInstalls(installed, options, io);
  }
  const report = { isDryRun: options.dryRun === true, plans };
  io.stdout.write(
    options.format === 'json'
      ? renderJson(installDocument(report))
      : renderInstall(report, terminalFor(io.stdout, io.env)),
  );
  return EXIT.ok;
}

async function planAll(
  names: readonly string[],
  {
    options,
    folder,
    io,
  }: {
    readonly options: InstallOptions;
    readonly folder: RepositoryFolder;
    readonly io: Io;
  },
): Promise<readonly InstallPlan[]> {
  const lock = await readLock(folder);
  const present = options.for ?? (await presentTargets(folder));
  // Without an address that people can open, links become words: the backend's own may be no page.
  const portalUrl = options.portalUrl ?? io.env.AI_GOVERNANCE_PORTAL_URL;
  const ask = await playbookPortal(options, io);
  const progress = startStatusLine(io);
  const plans: InstallPlan[] = [];
  for (const name of names) {
    progress.show(() => `getting ${name}`);
    const before = lock.find(each => each.name === name);
    const downloaded = await downloadPlaybook(ask, name).finally(progress.end);
    const targets = options.for ?? before?.targets ?? present;
    plans.push(
      await planInstall(
        {
          downloaded,
          targets,
          before,
          portalUrl: portalUrl?.replace(/\/+$/, ''),
        },
        folder,
      ),
    );
  }
  return plans;
}
