import { Command, Option } from 'commander';
import type { Context } from '../context';
import { runCommitMsg, type CommitMsgOptions } from '../hooks/runCommitMsg';
import { hookOptions } from './hookOptions';
import { formatOption } from './options';

const EXAMPLES = `
Examples:
  As the hook \`commit-msg\` of git:
    $ ai-governance commit-msg .git/COMMIT_EDITMSG

  Where people work without assistants unless they say otherwise:
    $ ai-governance commit-msg --add 'Assisted-by: none' .git/COMMIT_EDITMSG

Exit codes:
  0  the commit goes on
  1  the commit is stopped: nothing is declared where it must be, or the assistant may not be used here
  2  the command line, the checkout or the policy bundle cannot be used as it is
`;

/** `ai-governance commit-msg`: what a message says about assistance. */
export function commitMsgCommand({ io, finish }: Context): Command {
  const command = new Command('commit-msg')
    .summary('check what a commit message says about assistance')
    .description(
      'Checks that a commit message declares whether an assistant helped, where the policy asks for that, and that the assistant may be used here; and lists what will still be needed before the merge. Needs no connection.',
    )
    .argument('<file>', 'file that holds the message');
  for (const option of [
    new Option(
      '--add <trailer>',
      "trailer to add to a message that declares nothing, for example 'Assisted-by: none'",
    ),
    ...hookOptions(),
    formatOption(),
  ])
    command.addOption(option);
  return command.addHelpText('after', EXAMPLES).action(async (file: string) => {
    finish(await runCommitMsg(file, command.opts<CommitMsgOptions>(), io));
  });
}
