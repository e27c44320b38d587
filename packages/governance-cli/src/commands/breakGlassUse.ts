import { Command, InvalidArgumentError, Option } from 'commander';
import { targetRepository } from '../check/targetRepository';
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
import { wholeNumber } from './options';

interface BreakGlassUseOptions extends ExceptionOptions {
  readonly repository: string;
  readonly commit: string;
  readonly pullRequest?: number;
  readonly reason: string;
  readonly ticket?: string;
}

const EXAMPLES = `
Examples:
  The shop is down, and this commit brings it back:
    $ ai-governance break-glass use --repository github.com/acme/checkout \\
        --commit "$(git rev-parse HEAD)" --pull-request 42 \\
        --reason "checkout is down, this is the fix" --ticket INC-77
`;

const MOST_PULL_REQUESTS = 2_147_483_647;

/** `ai-governance break-glass use`: lets one commit pass at once. */
export function breakGlassUseCommand({ io, finish }: Context): Command {
  const command = new Command('use')
    .summary('let one commit pass at once')
    .description(
      'Lets one commit of one repository pass at once, for as long as the policy says: every enforced rule that a waiver could lift is lifted for it. Rules that are not negotiable still hold. The use is recorded and told; another entitled person reviews it.',
    )
    .addOption(
      new Option(
        '--repository <id>',
        'repository of the change, as host/path or git URL',
      ).makeOptionMandatory(),
    )
    .addOption(
      new Option('--commit <sha>', 'full id of its head commit')
        .argParser(parseSha)
        .makeOptionMandatory(),
    )
    .option(
      '--pull-request <number>',
      'number of its pull or merge request',
      wholeNumber(MOST_PULL_REQUESTS),
    )
    .addOption(saidOption('--reason <text>', 'why it cannot wait'))
    .option('--ticket <text>', 'the incident behind it');
  return withCommonOptions(command)
    .addHelpText('after', `${EXAMPLES}${PEOPLE_ONLY}${EXIT_CODES}`)
    .action(async () => {
      const options = command.opts<BreakGlassUseOptions>();
      const { commit: headSha, pullRequest, reason, ticket } = options;
      const { id: repository } = targetRepository(options.repository, []);
      const use = { repository, headSha, pullRequest, reason, ticket };
      const question = aboutBreakGlass({
        purpose: 'use break-glass',
        permission: 'ai-governance.breakglass.use',
        isChange: true,
        ask: client => client.useBreakGlass(use),
      });
      await askExceptions(question, options, io);
      finish(EXIT.ok);
    });
}

function parseSha(value: string): string {
  if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(value)) return value;
  throw new InvalidArgumentError(
    'Expected the full id of a commit, for example from `git rev-parse HEAD`.',
  );
}
