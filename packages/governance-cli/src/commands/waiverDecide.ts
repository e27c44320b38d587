import type {
  GovernanceClient,
  Waiver,
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
import { aboutWaiver } from '../exceptions/questions';

interface DecisionOptions extends ExceptionOptions {
  readonly reason: string;
  readonly until?: string;
}

interface WaiverStep {
  readonly name: 'approve' | 'refuse' | 'revoke';
  readonly summary: string;
  readonly description: string;
  readonly options: readonly Option[];
  readonly example: string;
  readonly ask: (
    client: GovernanceClient,
    waiverId: string,
    options: DecisionOptions,
  ) => Promise<Waiver>;
}

const ID = '0b6a8c0e-5c1f-4c57-9d0c-0c9c4f0f3a10';

const STEPS: readonly WaiverStep[] = [
  {
    name: 'approve',
    summary: 'approve a waiver that somebody else asked for',
    description:
      'Approves a waiver that somebody else asked for. It holds from then on, or from its beginning when that is later.',
    options: [
      new Option(
        '--until <instant>',
        'an earlier end than the one asked for; a date lasts until its end in UTC',
      ),
    ],
    example: `
  Approve it, but for this week only:
    $ ai-governance waiver approve ${ID} \\
        --reason "agreed until the reviewer is back" --until 2026-12-04`,
    ask: (client, waiverId, { reason, until: expiresAt }) =>
      client.approveWaiver(waiverId, { reason, expiresAt }),
  },
  {
    name: 'refuse',
    summary: 'refuse a waiver that somebody else asked for',
    description: 'Refuses a waiver that somebody else asked for.',
    options: [],
    example: `
  Refuse it, and say what to do instead:
    $ ai-governance waiver refuse ${ID} \\
        --reason "ask the platform team for a review"`,
    ask: (client, waiverId, { reason }) =>
      client.refuseWaiver(waiverId, { reason }),
  },
  {
    name: 'revoke',
    summary: 'end a waiver at once, or take a request back',
    description:
      'Ends a waiver at once, or takes a request back. Who asked for it may do so, too.',
    options: [],
    example: `
  It is not needed any more:
    $ ai-governance waiver revoke ${ID} --reason "the migration is done"`,
    ask: (client, waiverId, { reason }) =>
      client.revokeWaiver(waiverId, { reason }),
  },
];

/** `ai-governance waiver approve`, `refuse` and `revoke`. */
export const waiverDecisionCommands = (context: Context): readonly Command[] =>
  STEPS.map(step => decisionCommand(step, context));

function decisionCommand(step: WaiverStep, { io, finish }: Context): Command {
  const { name, options: own } = step;
  const command = new Command(name)
    .summary(step.summary)
    .description(step.description)
    .argument('<waiverId>', 'id of the waiver')
    .addOption(saidOption('--reason <text>', 'why; kept with the waiver'));
  for (const option of own) command.addOption(option);
  return withCommonOptions(command)
    .addHelpText(
      'after',
      `\nExamples:${step.example}\n${PEOPLE_ONLY}${EXIT_CODES}`,
    )
    .action(async (waiverId: string) => {
      const options = command.opts<DecisionOptions>();
      const question = aboutWaiver({
        purpose: `${name} the waiver`,
        permission: 'ai-governance.waiver.decide',
        isChange: true,
        ask: client => step.ask(client, waiverId, options),
      });
      await askExceptions(question, options, io);
      finish(EXIT.ok);
    });
}
