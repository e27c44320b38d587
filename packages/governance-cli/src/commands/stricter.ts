import { Command } from 'commander';
import type { Context } from '../context';
import { stricterChangeCommands } from './stricterChange';
import { stricterListCommand, stricterShowCommand } from './stricterList';
import { stricterStartCommand } from './stricterStart';

/** `ai-governance stricter`: stricter review for a scope and a time. */
export function stricterCommand(context: Context): Command {
  const command = new Command('stricter')
    .summary('make review stricter for a while, list that, extend and end it')
    .description(
      'Makes review stricter for a scope until an instant. It acts at once, since it can only add to what the policy asks for, and ends by itself.',
    )
    .addCommand(stricterStartCommand(context))
    .addCommand(stricterListCommand(context))
    .addCommand(stricterShowCommand(context));
  for (const change of stricterChangeCommands(context))
    command.addCommand(change);
  return command;
}
