import { Command } from 'commander';
import type { Context } from '../context';
import { EXIT } from '../failure';
import {
  askExceptions,
  type ExceptionOptions,
} from '../exceptions/askExceptions';
import { withCommonOptions } from '../exceptions/options';
import { aboutWaiver } from '../exceptions/questions';

const EXAMPLES = `
Examples:
  What does the waiver lift that a decision names, and who approved it?
    $ ai-governance waiver show 0b6a8c0e-5c1f-4c57-9d0c-0c9c4f0f3a10
`;

/** `ai-governance waiver show`: one waiver. */
export function waiverShowCommand({ io, finish }: Context): Command {
  const command = new Command('show')
    .summary('show one waiver')
    .description(
      'Shows one waiver: what it lifts and where, until when, who asked for it and who decided.',
    )
    .argument('<waiverId>', 'id of the waiver');
  return withCommonOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (waiverId: string) => {
      const question = aboutWaiver({
        purpose: 'show the waiver',
        permission: 'ai-governance.exception.read',
        isChange: false,
        ask: client => client.getWaiver(waiverId),
      });
      await askExceptions(question, command.opts<ExceptionOptions>(), io);
      finish(EXIT.ok);
    });
}
