import { Command } from 'commander';
import type { Context } from '../context';
import { runSubmit, type SubmitOptions } from '../offline/runSubmit';
import { connectionOptions, formatOption } from './options';

const EXAMPLES = `
Examples:
  Once the portal is back:
    $ ai-governance submit unavailable.ndjson

  Several jobs' records, of one repository only:
    $ ai-governance submit records/*.ndjson --repository github.com/acme/checkout

Exit codes:
  0  the portal's answers are no stricter than what was let pass
  1  an answer is stricter, or counts for nothing, although the change was let pass
  2  the command line or a file cannot be used as it is; nothing was submitted
  3  a record could not be submitted; run it again, twice does no harm
`;

/** `ai-governance submit`: questions that were answered without the portal are asked after all. */
export function submitCommand({ io, finish }: Context): Command {
  const command = new Command('submit')
    .summary('ask the portal what was answered without it')
    .description(
      'Hands in the records of `check --record`: asks the portal each question again, with its scan reports where they still lie, and compares the answers. Each record carries its key, so that handing it in twice gives the same decision.',
    )
    .argument('<file...>', 'records, NDJSON')
    .option(
      '--repository <id>',
      'refuse records of any other repository, host/path',
    );
  for (const option of [...connectionOptions(), formatOption()])
    command.addOption(option);
  return command
    .addHelpText('after', EXAMPLES)
    .action(async (files: readonly string[]) => {
      finish(await runSubmit(files, command.opts<SubmitOptions>(), io));
    });
}
