import { INSTALL_TARGETS } from '@ai-enablement/governance-core';
import { Command, Option } from 'commander';
import type { Context } from '../context';
import {
  dirOption,
  parseNames,
  withFormat,
  withPortal,
} from '../playbooks/options';
import { runInstall, type InstallOptions } from '../playbooks/runInstall';
import { runOutdated, type OutdatedOptions } from '../playbooks/runOutdated';
import { runRemove, type RemoveOptions } from '../playbooks/runRemove';

const INSTALL_EXAMPLES = `
Examples:
  For the assistants that this repository has files of:
    $ ai-governance playbook install prompting-standard

  For two assistants, without writing anything yet:
    $ ai-governance playbook install threat-model-a-change --for claude-code copilot --dry-run

What is written:
  Skills, rules and prompts below .claude, .github, .cursor or .agents; never settings, hooks or anything
  that runs. What was installed stands in ai-governance.playbooks.lock.json; commit it, too.

Exit codes:
  0  installed, or as it was
  2  the command line, the folder, or a file in the way; nothing was written
  3  no answer could be had, or not what was published; nothing was written
`;

const OUTDATED_EXAMPLES = `
Examples:
  In CI, so that instructions do not grow old:
    $ ai-governance playbook outdated

  For another program:
    $ ai-governance playbook outdated --json

Exit codes:
  0  everything that is installed is what readers of the portal get
  1  something is outdated, gone, deprecated or changed by hand
  2  the command line or the lock cannot be used as it is
  3  no answer could be had
`;

const REMOVE_EXAMPLES = `
Examples:
  $ ai-governance playbook remove prompting-standard

Exit codes:
  0  removed
  2  it is not installed, or a file of it was changed; nothing was removed
`;

const forceOption = (): Option =>
  new Option('--force', 'lose what somebody changed in files of the playbooks');

/** `ai-governance playbook install`: playbooks into a repository. */
export function playbookInstallCommand({ io, finish }: Context): Command {
  const command = new Command('install')
    .summary('install playbooks, or bring them up to date')
    .description(
      'Writes playbooks where assistants read them, or brings them up to date. All of them or none.',
    )
    .argument('<name...>', 'names of playbooks', parseNames)
    .addOption(
      new Option(
        '--for <assistant...>',
        'for which assistants (default: those that it is installed for, else those that the repository has files of, else agents)',
      ).choices(INSTALL_TARGETS),
    )
    .addOption(dirOption())
    .option('--dry-run', 'tell what would be written, and write nothing')
    .addOption(forceOption());
  return withPortal(command)
    .addHelpText('after', INSTALL_EXAMPLES)
    .action(async (names: readonly string[]) => {
      finish(await runInstall(names, command.opts<InstallOptions>(), io));
    });
}

/** `ai-governance playbook outdated`: what is installed beside what the portal gives. */
export function playbookOutdatedCommand({ io, finish }: Context): Command {
  const command = new Command('outdated')
    .summary('tell which installed playbooks are not up to date')
    .description(
      'Compares what is installed with what readers of the portal get now, and the files with what was installed.',
    )
    .addOption(dirOption());
  return withPortal(command)
    .addHelpText('after', OUTDATED_EXAMPLES)
    .action(async () => {
      finish(await runOutdated(command.opts<OutdatedOptions>(), io));
    });
}

/** `ai-governance playbook remove`: playbooks out of a repository. */
export function playbookRemoveCommand({ io, finish }: Context): Command {
  const command = new Command('remove')
    .summary('take installed playbooks out again')
    .description(
      'Removes the files of installed playbooks, by the lock, without asking the portal.',
    )
    .argument('<name...>', 'names of playbooks', parseNames)
    .addOption(dirOption())
    .addOption(forceOption());
  return withFormat(command)
    .addHelpText('after', REMOVE_EXAMPLES)
    .action(async (names: readonly string[]) => {
      finish(await runRemove(names, command.opts<RemoveOptions>(), io));
    });
}
