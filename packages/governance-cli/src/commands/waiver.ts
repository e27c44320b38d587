import { Command } from 'commander';
import type { Context } from '../context';
import { waiverDecisionCommands } from './waiverDecide';
import { waiverListCommand } from './waiverList';
import { waiverRequestCommand } from './waiverRequest';
import { waiverShowCommand } from './waiverShow';

/** `ai-governance waiver`: exceptions that another person approves before. */
export function waiverCommand(context: Context): Command {
  const command = new Command('waiver')
    .summary('ask for waivers, list them, approve and revoke them')
    .description(
      'Waivers lift one rule, or lower a tier, for a while and within a scope. Another entitled person approves each before it holds.',
    )
    .addCommand(waiverRequestCommand(context))
    .addCommand(waiverListCommand(context))
    .addCommand(waiverShowCommand(context));
  for (const decision of waiverDecisionCommands(context))
    command.addCommand(decision);
  return command;
}
