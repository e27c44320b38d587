import { Command, Option } from 'commander';
import type { Context } from '../context';
import { EXIT } from '../failure';
import { askExceptions } from '../exceptions/askExceptions';
import {
  EXIT_CODES,
  PEOPLE_ONLY,
  saidOption,
  withCommonOptions,
} from '../exceptions/options';
import { aboutStrengthening } from '../exceptions/strengtheningQuestions';
import { entityOption, wholeNumber } from './options';
import {
  orderOf,
  parseOrigin,
  type StricterStartOptions,
} from './stricterOrder';

const EXAMPLES = `
Examples:
  Two reviewers for everything that a team owns, until the end of the month:
    $ ai-governance stricter start --group group:default/checkout --reviews 2 \\
        --until 2026-12-31 --reason "two incidents this week" --ticket INC-77

  The security team reviews what AI took part in, in one folder:
    $ ai-governance stricter start --repository github.com/acme/checkout --path 'src/auth/**' \\
        --reviews 1 --by group:default/security --changes assisted \\
        --until 2026-12-04T18:00:00Z --reason "defects after generated changes" --origin incident:INC-77
`;

const SCOPE = 'Where (all that are given must match):';
const TERMS = 'How much stricter, why and how long:';
const scoped = (flags: string, description: string): Option =>
  new Option(flags, description).helpGroup(SCOPE);
const term = (flags: string, description: string): Option =>
  new Option(flags, description).helpGroup(TERMS);

/** `ai-governance stricter start`: makes review stricter. */
export function stricterStartCommand({ io, finish }: Context): Command {
  const command = new Command('start')
    .summary('make review stricter for a while')
    .description(
      'Makes review stricter, at once: open changes are judged anew. What the policy asks for stays, and no waiver lifts this.',
    )
    .addOption(
      term(
        '--reviews <number>',
        'approving reviews that a change needs at least',
      )
        .argParser(wholeNumber(5))
        .makeOptionMandatory(),
    )
    .addOption(
      term('--by <group...>', 'by members of any of these groups alone'),
    )
    .addOption(
      term(
        '--changes <which>',
        'all, or those that AI took part in or may have',
      )
        .choices(['all', 'assisted'])
        .default('all'),
    )
    .addOption(
      saidOption('--reason <text>', 'why it is needed').helpGroup(TERMS),
    )
    .addOption(term('--ticket <text>', 'where the work behind it is tracked'))
    .addOption(
      term(
        '--origin <kind:reference>',
        'what gave rise to it: incident, audit or signal, with where it can be found',
      ).argParser(parseOrigin),
    )
    .addOption(
      term(
        '--until <instant>',
        'when it ends; a date lasts until its end in UTC',
      ).makeOptionMandatory(),
    )
    .addOption(entityOption('an entity').helpGroup(SCOPE))
    .addOption(scoped('--repository <id>', 'a repository, as host/path'))
    .addOption(scoped('--system <ref>', 'a system'))
    .addOption(scoped('--domain <ref>', 'a domain'))
    .addOption(scoped('--group <ref>', 'what a group and its descendants own'))
    .addOption(
      scoped(
        '--path <pattern...>',
        'only changes to any file of these gitignore patterns',
      ),
    );
  return withCommonOptions(command)
    .addHelpText('after', `${EXAMPLES}${PEOPLE_ONLY}${EXIT_CODES}`)
    .action(async () => {
      const options = command.opts<StricterStartOptions>();
      const question = aboutStrengthening({
        purpose: 'make review stricter',
        permission: 'ai-governance.strengthening.start',
        isChange: true,
        ask: client => client.strengthenReview(orderOf(options)),
      });
      await askExceptions(question, options, io);
      finish(EXIT.ok);
    });
}
