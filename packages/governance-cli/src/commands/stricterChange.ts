import type {
  GovernanceClient,
  Strengthening,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
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
import { aboutStrengthening } from '../exceptions/strengtheningQuestions';

interface ChangeOptions extends ExceptionOptions {
  readonly reason: string;
  readonly until?: string;
}

interface StricterStep {
  readonly name: 'extend' | 'end';
  readonly summary: string;
  readonly description: string;
  readonly options: readonly Option[];
  readonly example: string;
  readonly ask: (
    client: GovernanceClient,
    strengtheningId: string,
    options: ChangeOptions,
  ) => Promise<Strengthening>;
}

const ID = '0b6a8c0e-5c1f-4c57-9d0c-0c9c4f0f3a10';

const STEPS: readonly StricterStep[] = [
  {
    name: 'extend',
    summary: 'put the end of stricter review off',
    description:
      'Puts the end off, within what the policy allows from now. Who started it may do so, and who may manage strengthenings.',
    options: [
      new Option(
        '--until <instant>',
        'the new end; a date lasts until its end in UTC',
      ).makeOptionMandatory(),
    ],
    example: `
  One week more:
    $ ai-governance stricter extend ${ID} \\
        --until 2027-01-07 --reason "the cause is not found yet"`,
    ask: (client, strengtheningId, { reason, until: expiresAt = '' }) =>
      client.extendStrengthening(strengtheningId, { reason, expiresAt }),
  },
  {
    name: 'end',
    summary: 'end stricter review at once',
    description:
      'Ends it before its time: from then on only the policy says what review there is. Who started it may do so, and who may manage strengthenings.',
    options: [],
    example: `
  It is not needed any more:
    $ ai-governance stricter end ${ID} --reason "the cause is fixed"`,
    ask: (client, strengtheningId, { reason }) =>
      client.endStrengthening(strengtheningId, { reason }),
  },
];

/** `ai-governance stricter extend` and `end`. */
export const stricterChangeCommands = (context: Context): readonly Command[] =>
  STEPS.map(step => changeCommand(step, context));

function changeCommand(step: StricterStep, { io, finish }: Context): Command {
  const command = new Command(step.name)
    .summary(step.summary)
    .description(step.description)
    .argument('<strengtheningId>', 'id of the strengthening')
    .addOption(saidOption('--reason <text>', 'why; kept with it'));
  for (const option of step.options) command.addOption(option);
  return withCommonOptions(command)
    .addHelpText(
      'after',
      `\nExamples:${step.example}\n${PEOPLE_ONLY}${EXIT_CODES}`,
    )
    .action(async (strengtheningId: string) => {
      const options = command.opts<ChangeOptions>();
      const question = aboutStrengthening({
        purpose: `${step.name} the strengthening`,
        permission: 'ai-governance.strengthening.manage',
        isChange: true,
        ask: client => step.ask(client, strengtheningId, options),
      });
      await askExceptions(question, options, io);
      finish(EXIT.ok);
    });
}
