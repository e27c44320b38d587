import type { Waiver } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Command, Option } from 'commander';
import type { Context } from '../context';
import { EXIT } from '../failure';
import {
  askExceptions,
  type ExceptionOptions,
} from '../exceptions/askExceptions';
import { withCommonOptions } from '../exceptions/options';
import { forWaivers } from '../exceptions/questions';
import { entityOption, wholeNumber } from './options';

interface WaiverListOptions extends ExceptionOptions {
  readonly status?: Waiver['status'];
  readonly entity?: string;
  readonly repository?: string;
  readonly rule?: string;
  readonly limit: number;
}

const STATUSES = [
  'requested',
  'scheduled',
  'active',
  'expired',
  'refused',
  'revoked',
] as const satisfies readonly Waiver['status'][];

const EXAMPLES = `
Examples:
  What is waived now, what ends soonest first:
    $ ai-governance waiver list --status active

  What waits for an approval:
    $ ai-governance waiver list --status requested

  Everything that was ever asked for about a repository, for another program:
    $ ai-governance waiver list --repository github.com/acme/checkout --format json
`;

/** `ai-governance waiver list`: waivers that were asked for in the portal. */
export function waiverListCommand({ io, finish }: Context): Command {
  const command = new Command('list')
    .summary('list waivers')
    .description(
      'Lists waivers that were asked for in the portal, as far as you may read what they are about.',
    )
    .addOption(
      new Option('--status <status>', 'only those that are').choices(STATUSES),
    )
    .addOption(entityOption('only those whose scope names this entity'))
    .option('--repository <id>', 'only those whose scope names this repository')
    .option('--rule <id>', 'only those that lift this rule')
    .option(
      '--limit <number>',
      'how many at most, up to 200',
      wholeNumber(200),
      25,
    );
  return withCommonOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async () => {
      const options = command.opts<WaiverListOptions>();
      const { status, entity: entityRef, repository, rule, limit } = options;
      const query = { status, entityRef, repository, rule, limit };
      const question = forWaivers(client => client.listWaivers(query));
      await askExceptions(question, options, io);
      finish(EXIT.ok);
    });
}
