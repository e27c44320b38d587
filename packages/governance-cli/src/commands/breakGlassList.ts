import type { BreakGlassReviewState } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Command, Option } from 'commander';
import type { Context } from '../context';
import { EXIT } from '../failure';
import {
  askExceptions,
  type ExceptionOptions,
} from '../exceptions/askExceptions';
import { withCommonOptions } from '../exceptions/options';
import { forBreakGlass } from '../exceptions/questions';
import { wholeNumber } from './options';

interface BreakGlassListOptions extends ExceptionOptions {
  readonly review?: BreakGlassReviewState;
  readonly repository?: string;
  readonly limit: number;
}

const EXAMPLES = `
Examples:
  What waits for a review:
    $ ai-governance break-glass list --review open
`;

/** `ai-governance break-glass list`: uses of break-glass, newest first. */
export function breakGlassListCommand({ io, finish }: Context): Command {
  const command = new Command('list')
    .summary('list uses of break-glass, newest first')
    .description(
      'Lists uses of break-glass, newest first, as far as you may read their repositories.',
    )
    .addOption(
      new Option('--review <state>', 'only those whose review is').choices([
        'open',
        'done',
      ]),
    )
    .option('--repository <id>', 'only those for this repository')
    .option(
      '--limit <number>',
      'how many at most, up to 200',
      wholeNumber(200),
      25,
    );
  return withCommonOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async () => {
      const options = command.opts<BreakGlassListOptions>();
      const { review, repository, limit } = options;
      const query = { review, repository, limit };
      const question = forBreakGlass(client => client.listBreakGlass(query));
      await askExceptions(question, options, io);
      finish(EXIT.ok);
    });
}
