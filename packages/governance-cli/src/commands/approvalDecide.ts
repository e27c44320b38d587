import type { ApprovalWord } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Command } from 'commander';
import type { Context } from '../context';
import { EXIT } from '../failure';
import {
  askExceptions,
  type ExceptionOptions,
} from '../exceptions/askExceptions';
import {
  EXIT_CODES,
  saidOption,
  withCommonOptions,
} from '../exceptions/options';
import { aboutApproval } from '../exceptions/questions';

interface DecideOptions extends ExceptionOptions {
  readonly reason: string;
}

interface ApprovalStep {
  readonly name: 'approve' | 'refuse';
  readonly state: ApprovalWord;
  readonly summary: string;
  readonly description: string;
  readonly example: string;
}

const ID = '0b6a8c0e-5c1f-4c57-9d0c-0c9c4f0f3a10';

const WHO = `
Who may:
  A person of the groups that the policy names, who took no part in the change: set AI_GOVERNANCE_TOKEN
  to the token of your own session in the portal. A machine's word does not count.
`;

const STEPS: readonly ApprovalStep[] = [
  {
    name: 'approve',
    state: 'approved',
    summary: 'approve the change that a decision is about',
    description:
      'Approves the change that a decision is about, for its head commit alone. The change is decided on anew at once.',
    example: `
  You read it:
    $ ai-governance approval approve ${ID} \\
        --reason "read line by line with the owner"`,
  },
  {
    name: 'refuse',
    state: 'refused',
    summary: 'refuse the change that a decision is about',
    description:
      'Refuses the change that a decision is about, for its head commit alone. It is held, whoever approves.',
    example: `
  It is not ready, and this is missing:
    $ ai-governance approval refuse ${ID} \\
        --reason "the refund path has no test"`,
  },
];

/** `ai-governance approval approve` and `refuse`. */
export const approvalDecisionCommands = (
  context: Context,
): readonly Command[] => STEPS.map(step => decisionCommand(step, context));

function decisionCommand(step: ApprovalStep, { io, finish }: Context): Command {
  const { name, state } = step;
  const command = new Command(name)
    .summary(step.summary)
    .description(step.description)
    .argument('<decisionId>', 'id of the decision, as lists and checks tell it')
    .addOption(saidOption('--reason <text>', 'why; kept with the approval'));
  return withCommonOptions(command)
    .addHelpText('after', `\nExamples:${step.example}\n${WHO}${EXIT_CODES}`)
    .action(async (decisionId: string) => {
      const options = command.opts<DecideOptions>();
      const { reason } = options;
      const question = aboutApproval({
        purpose: `${name} the change`,
        permission: 'ai-governance.approval.decide',
        isChange: true,
        ask: client => client.giveApproval(decisionId, { state, reason }),
      });
      await askExceptions(question, options, io);
      finish(EXIT.ok);
    });
}
