import { Command, Option } from 'commander';
import { runDiff } from '../assistants/runDiff';
import { runExport, type ExportOptions } from '../assistants/runExport';
import type { AssistantOptions } from '../assistants/askFiles';
import type { Context } from '../context';
import { connectionOptions, formatOption } from './options';

const EXPORT_EXAMPLES = `
Examples:
  What the policy makes for assistants in the repository that you are in:
    $ ai-governance assistants export

  Write AGENTS.md and the file of Cursor, beside what stands there already:
    $ ai-governance assistants export --write --target agents-md cursor-ignore

  The managed settings of Claude Code, for your device management:
    $ ai-governance assistants export --target claude-code-managed > managed-settings.json

  Content exclusion of GitHub Copilot for a whole organisation:
    $ ai-governance assistants export --repository 'github.com/acme/*' \\
        --target copilot-exclusion-organization

Exit codes:
  0  told, printed or written
  2  the command line or a file cannot be used as it is; nothing was written
  3  the portal gave no answer
`;

const DIFF_EXAMPLES = `
Examples:
  Are the files that are there what the policy asks for?
    $ ai-governance assistants diff

  In CI, so that AGENTS.md has to be there, too:
    $ ai-governance assistants diff --target agents-md cursor-ignore

Exit codes:
  0  every file that was looked at is as the policy asks for
  1  one of them is not
  2  the command line or the checkout cannot be used as it is
  3  the portal gave no answer
`;

/** `ai-governance assistants`: files and settings from which assistants learn the policy. */
export const assistantsCommand = (context: Context): Command =>
  new Command('assistants')
    .summary('make the files from which assistants learn the policy')
    .description(
      'Makes the files and settings from which assistants learn the policy, and tells when those of a repository are no longer what it asks for.',
    )
    .addCommand(exportCommand(context))
    .addCommand(diffCommand(context));

const exportCommand = ({ io, finish }: Context): Command => {
  const command = withOptions(
    new Command('export')
      .summary('write them, print one, or tell what there is')
      .description(
        'Writes the files into the checkout and keeps what people wrote beside them; prints one target to standard output; or tells what there is, and what heeds it.',
      )
      .option('--write', 'write those that are files of the repository'),
  );
  return command.addHelpText('after', EXPORT_EXAMPLES).action(async () => {
    finish(await runExport(command.opts<ExportOptions>(), io));
  });
};

const diffCommand = ({ io, finish }: Context): Command => {
  const command = withOptions(
    new Command('diff')
      .summary('tell which of them are not what the policy asks for')
      .description(
        'Compares the files that are there, or those named, with what the policy asks for now, and shows what would change.',
      ),
  );
  return command.addHelpText('after', DIFF_EXAMPLES).action(async () => {
    finish(await runDiff(command.opts<AssistantOptions>(), io));
  });
};

function withOptions(command: Command): Command {
  for (const option of [
    new Option('--target <id...>', 'only these'),
    new Option(
      '--repository <id>',
      'repository, as host/path or git URL (default: from the remotes, origin first)',
    ),
    new Option('--repo <dir>', 'folder of the git checkout').default('.'),
    ...connectionOptions(),
    formatOption(),
  ])
    command.addOption(option);
  return command;
}
