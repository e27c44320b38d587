import { Command } from 'commander';
import type { Context } from '../context';
import { saidOption } from '../exceptions/options';
import {
  withFormat,
  withPortal,
  type PlaybookOptions,
} from '../playbooks/options';
import { runImport, type ImportOptions } from '../playbooks/runImport';
import {
  runCheckFolder,
  runPropose,
  type ProposeOptions,
} from '../playbooks/runWrite';

const CHECK_EXAMPLES = `
Examples:
  Is it a playbook, and what would its reviewer say?
    $ ai-governance playbook check playbooks/prompting-standard

Exit codes:
  0  nothing was found but warnings
  1  it is no playbook yet, or has errors
  2  the folder cannot be used as it is
  3  no answer could be had
`;

const PROPOSE_EXAMPLES = `
Examples:
  $ ai-governance playbook propose playbooks/prompting-standard --reason 'examples for reviews'

Who may:
  People and machines that may propose playbooks (ai-governance.playbook.propose). Another person publishes
  what they propose.

Exit codes:
  0  it waits for another person
  2  the folder, or what it says, cannot be used as it is; every fault is named
  3  no answer could be had, or the portal refuses
`;

const IMPORT_EXAMPLES = `
Examples:
  The instructions that this repository has already:
    $ ai-governance playbook import AGENTS.md --out playbooks --owner group:default/platform

  A skill, and a rule of Cursor:
    $ ai-governance playbook import .claude/skills/release-notes --out playbooks
    $ ai-governance playbook import .cursor/rules/tests.mdc --out playbooks

Exit codes:
  0  written
  2  it cannot be imported, or the folder is there already; nothing was written
`;

/** `ai-governance playbook check`: a folder that somebody is still writing. */
export function playbookCheckCommand({ io, finish }: Context): Command {
  const command = new Command('check')
    .summary('check a folder before it is proposed')
    .description(
      'Has the portal read and lint a folder with a PLAYBOOK.md; nothing is kept. Findings come as `path:line: severity: message`.',
    )
    .argument('<folder>', 'folder with the PLAYBOOK.md');
  return withPortal(command)
    .addHelpText('after', CHECK_EXAMPLES)
    .action(async (folder: string) => {
      finish(await runCheckFolder(folder, command.opts<PlaybookOptions>(), io));
    });
}

/** `ai-governance playbook propose`: a folder for review. */
export function playbookProposeCommand({ io, finish }: Context): Command {
  const command = new Command('propose')
    .summary('propose a folder as a playbook, or the next version of one')
    .description(
      'Proposes a folder with a PLAYBOOK.md. The portal refuses it when it has errors, and another person publishes it.',
    )
    .argument('<folder>', 'folder with the PLAYBOOK.md')
    .addOption(saidOption('--reason <text>', 'what is new, and why'));
  return withPortal(command)
    .addHelpText('after', PROPOSE_EXAMPLES)
    .action(async (folder: string) => {
      finish(await runPropose(folder, command.opts<ProposeOptions>(), io));
    });
}

/** `ai-governance playbook import`: instructions of a repository as a playbook. */
export function playbookImportCommand({ io, finish }: Context): Command {
  const command = new Command('import')
    .summary('make a playbook of instructions that a repository has')
    .description(
      'Makes the folder of a playbook of a SKILL.md with its folder, an AGENTS.md, a rule of Cursor or instructions of Copilot. Asks no portal.',
    )
    .argument('<source>', 'file, or folder of a skill')
    .requiredOption('--out <dir>', 'folder in which the folder is written')
    .option(
      '--owner <ref>',
      'who answers for it, such as group:default/platform',
    )
    .option('--review-by <day>', 'day by which somebody looks at it again');
  return withFormat(command)
    .addHelpText('after', IMPORT_EXAMPLES)
    .action(async (source: string) => {
      finish(await runImport(source, command.opts<ImportOptions>(), io));
    });
}
