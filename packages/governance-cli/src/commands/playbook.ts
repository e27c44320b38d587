import { Command } from 'commander';
import type { Context } from '../context';
import {
  playbookInstallCommand,
  playbookOutdatedCommand,
  playbookRemoveCommand,
} from './playbookInstall';
import { playbookListCommand, playbookShowCommand } from './playbookList';
import {
  playbookCheckCommand,
  playbookImportCommand,
  playbookProposeCommand,
} from './playbookWrite';

/** `ai-governance playbook`: playbooks of the portal in a repository, and from a repository into the portal. */
export const playbookCommand = (context: Context): Command =>
  new Command('playbook')
    .summary(
      'find playbooks, install them for assistants, write and propose them',
    )
    .description(
      'Finds playbooks, installs them where assistants read them, tells when they are out of date, and hands in what you write.',
    )
    .addCommand(playbookListCommand(context))
    .addCommand(playbookShowCommand(context))
    .addCommand(playbookInstallCommand(context))
    .addCommand(playbookOutdatedCommand(context))
    .addCommand(playbookRemoveCommand(context))
    .addCommand(playbookCheckCommand(context))
    .addCommand(playbookProposeCommand(context))
    .addCommand(playbookImportCommand(context));
