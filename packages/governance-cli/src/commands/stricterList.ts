import type { Strengthening } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Command, Option } from 'commander';
import type { Context } from '../context';
import { EXIT } from '../failure';
import {
  askExceptions,
  type ExceptionOptions,
} from '../exceptions/askExceptions';
import { withCommonOptions } from '../exceptions/options';
import {
  aboutStrengthening,
  forStrengthenings,
} from '../exceptions/strengtheningQuestions';
import { entityOption, wholeNumber } from './options';

interface StricterListOptions extends ExceptionOptions {
  readonly status?: Strengthening['status'];
  readonly entity?: string;
  readonly repository?: string;
  readonly group?: string;
  readonly limit: number;
}

const STATUSES = [
  'active',
  'expired',
  'ended',
] as const satisfies readonly Strengthening['status'][];

const LIST_EXAMPLES = `
Examples:
  Where is review stricter now?
    $ ai-governance stricter list --status active

  Everything about a repository, for another program:
    $ ai-governance stricter list --repository github.com/acme/checkout --format json
`;

const SHOW_EXAMPLES = `
Examples:
  What does the strengthening ask for that a decision names, and who started it?
    $ ai-governance stricter show 0b6a8c0e-5c1f-4c57-9d0c-0c9c4f0f3a10
`;

/** `ai-governance stricter list`: strengthenings, newest first. */
export function stricterListCommand({ io, finish }: Context): Command {
  const command = new Command('list')
    .summary('list where review is, or was, stricter')
    .description(
      'Lists strengthenings, newest first, as far as you may read what they are about.',
    )
    .addOption(
      new Option('--status <status>', 'only those that are').choices(STATUSES),
    )
    .addOption(entityOption('only those whose scope names this entity'))
    .option('--repository <id>', 'only those whose scope names this repository')
    .option('--group <ref>', 'only those whose scope names this group')
    .option(
      '--limit <number>',
      'how many at most, up to 200',
      wholeNumber(200),
      25,
    );
  return withCommonOptions(command)
    .addHelpText('after', LIST_EXAMPLES)
    .action(async () => {
      const options = command.opts<StricterListOptions>();
      const { status, entity, repository, group, limit } = options;
      const names = { entityRef: entity, repository, groupRef: group };
      const question = forStrengthenings(client =>
        client.listStrengthenings({ status, ...names, limit }),
      );
      await askExceptions(question, options, io);
      finish(EXIT.ok);
    });
}

/** `ai-governance stricter show`: one strengthening. */
export function stricterShowCommand({ io, finish }: Context): Command {
  const command = new Command('show')
    .summary('show one strengthening')
    .description(
      'Shows one strengthening: what it asks for and where, until when, who started it and why.',
    )
    .argument('<strengtheningId>', 'id of the strengthening');
  return withCommonOptions(command)
    .addHelpText('after', SHOW_EXAMPLES)
    .action(async (strengtheningId: string) => {
      const question = aboutStrengthening({
        purpose: 'show the strengthening',
        permission: 'ai-governance.exception.read',
        isChange: false,
        ask: client => client.getStrengthening(strengtheningId),
      });
      await askExceptions(question, command.opts<ExceptionOptions>(), io);
      finish(EXIT.ok);
    });
}
