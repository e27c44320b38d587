import { Command, Option } from 'commander';
import type { Context } from '../context';
import type { ExitCode } from '../failure';
import type { Io } from '../io';
import { runShareCheck, runShareRedact } from '../share/runShare';
import type { ShareOptions } from '../share/sharedText';
import { hookOptions } from './hookOptions';
import { connectionOptions, formatOption } from './options';

const EXAMPLES = `
Examples:
  Before a log goes into a prompt:
    $ ai-governance share check build.log

  The clipboard, without what must not leave:
    $ xclip -o | ai-governance share redact | xclip -i

  Without a connection, by the policy that the hooks of this checkout rest on:
    $ ai-governance share check --offline notes.md

Exit codes:
  0  nothing was found; or the text was written without what was found
  1  it holds something that must not be shared
  2  the command line or a file cannot be used as it is
  3  no answer could be had; do not share the text then
`;

/** `ai-governance share`: any text, before it is shared. */
export function shareCommand(context: Context): Command {
  const command = new Command('share')
    .summary('check or redact a text before it is shared')
    .description(
      'Applies the policy about data to any text, before it goes into a prompt, a ticket or a chat.',
    )
    .addHelpText('after', EXAMPLES);
  command.addCommand(
    subcommand(context, {
      name: 'check',
      summary: 'tell what a text holds that must not be shared',
      run: runShareCheck,
    }),
  );
  command.addCommand(
    subcommand(context, {
      name: 'redact',
      summary: 'write a text without what must not be shared',
      run: runShareRedact,
    }),
  );
  return command;
}

function subcommand(
  { io, finish }: Context,
  {
    name,
    summary,
    run,
  }: {
    readonly name: string;
    readonly summary: string;
    readonly run: (
      file: string | undefined,
      options: ShareOptions,
      io: Io,
    ) => Promise<ExitCode>;
  },
): Command {
  const command = new Command(name)
    .summary(summary)
    .argument('[file]', 'file with the text; the standard input when absent');
  for (const option of [
    new Option(
      '--offline',
      'use the policy that the hooks of this checkout rest on, without asking the portal',
    ),
    ...hookOptions(),
    ...connectionOptions(),
    formatOption(),
  ])
    command.addOption(option);
  return command
    .addHelpText('after', EXAMPLES)
    .action(async (file: string | undefined) => {
      finish(await run(file, command.opts<ShareOptions>(), io));
    });
}
