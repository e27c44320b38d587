import { Command } from 'commander';
import type { Context } from '../context';
import { approvalDecisionCommands } from './approvalDecide';
import { approvalListCommand } from './approvalList';

/** `ai-governance approval`: manual approval of changes in critical repositories. */
export function approvalCommand(context: Context): Command {
  const command = new Command('approval')
    .summary('list changes that wait for manual approval, approve and refuse')
    .description(
      'The policy asks for manual approval of changes that AI helped with in critical repositories. A person of the groups it names, who took no part in the change, approves or refuses one head commit.',
    )
    .addCommand(approvalListCommand(context));
  for (const decision of approvalDecisionCommands(context))
    command.addCommand(decision);
  return command;
}
