import { Command, Option } from 'commander';
import type { Context } from '../context';
import { EXIT } from '../failure';
import {
  askExceptions,
  type ExceptionOptions,
} from '../exceptions/askExceptions';
import {
  EXIT_CODES,
  PEOPLE_ONLY,
  saidOption,
  withCommonOptions,
} from '../exceptions/options';
import { aboutBreakGlass } from '../exceptions/questions';

interface BreakGlassReviewOptions extends ExceptionOptions {
  readonly verdict: 'justified' | 'not-justified';
  readonly note: string;
}

const EXAMPLES = `
Examples:
  It was right to do so:
    $ ai-governance break-glass review 0b6a8c0e-5c1f-4c57-9d0c-0c9c4f0f3a10 \\
        --verdict justified --note "the outage left no time for a second reviewer"
`;

/** `ai-governance break-glass review`: what another person thinks of a use. */
export function breakGlassReviewCommand({ io, finish }: Context): Command {
  const command = new Command('review')
    .summary('review a use of break-glass')
    .description(
      'Reviews a use of break-glass, as another person than the one who used it. One that was not justified ends at once.',
    )
    .argument('<breakGlassId>', 'id of the use')
    .addOption(
      new Option('--verdict <verdict>', 'what you find')
        .choices(['justified', 'not-justified'])
        .makeOptionMandatory(),
    )
    .addOption(saidOption('--note <text>', 'why; kept with the use'));
  return withCommonOptions(command)
    .addHelpText('after', `${EXAMPLES}${PEOPLE_ONLY}${EXIT_CODES}`)
    .action(async (breakGlassId: string) => {
      const options = command.opts<BreakGlassReviewOptions>();
      const { note } = options;
      const verdict =
        options.verdict === 'justified' ? 'justified' : 'notJustified';
      const question = aboutBreakGlass({
        purpose: 'review the use of break-glass',
        permission: 'ai-governance.breakglass.review',
        isChange: true,
        ask: client => client.reviewBreakGlass(breakGlassId, { verdict, note }),
      });
      await askExceptions(question, options, io);
      finish(EXIT.ok);
    });
}
