import { Command, Option } from 'commander';
import type { Context } from '../context';
import { EXIT } from '../failure';
import {
  askExceptions,
  type ExceptionOptions,
} from '../exceptions/askExceptions';
import { withCommonOptions } from '../exceptions/options';
import { forApprovals } from '../exceptions/questions';
import { entityOption, wholeNumber } from './options';

interface ApprovalListOptions extends ExceptionOptions {
  readonly state?: 'open' | 'done';
  readonly mine?: boolean;
  readonly entity?: string;
  readonly repository?: string;
  readonly limit: number;
}

const EXAMPLES = `
Examples:
  What waits for you:
    $ ai-governance approval list --state open --mine

  Everything that was ever asked about a component, for another program:
    $ ai-governance approval list --entity component:default/checkout --format json
`;

/** `ai-governance approval list`: changes for which the policy asks for manual approval. */
export function approvalListCommand({ io, finish }: Context): Command {
  const command = new Command('list')
    .summary('list changes that ask for manual approval')
    .description(
      'Lists changes for which the policy asks for manual approval, as far as you may read what they are about, newest decision first.',
    )
    .addOption(
      new Option(
        '--state <state>',
        'open: waiting, decided on within 30 days, and of the newest head commit; done: all others',
      ).choices(['open', 'done']),
    )
    .option('--mine', 'only those that you may decide on and have not')
    .addOption(entityOption('only those about this entity'))
    .option('--repository <id>', 'only those of this repository')
    .option(
      '--limit <number>',
      'how many at most, up to 200',
      wholeNumber(200),
      25,
    );
  return withCommonOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async () => {
      const options = command.opts<ApprovalListOptions>();
      const { state, mine, entity: entityRef, repository, limit } = options;
      const query = { state, mine, entityRef, repository, limit };
      const question = forApprovals(client => client.listApprovals(query));
      await askExceptions(question, options, io);
      finish(EXIT.ok);
    });
}
