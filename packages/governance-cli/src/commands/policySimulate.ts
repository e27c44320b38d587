import { Command, Option } from 'commander';
import type { Context } from '../context';
import { runSimulate, type SimulateOptions } from '../simulate/runSimulate';
import { connectionOptions, formatOption, wholeNumber } from './options';

const EXAMPLES = `
Examples:
  What would this policy have done to the changes of the last 90 days?
    $ ai-governance policy simulate policy.yaml --wait

  On day one, on history that \`scan --push\` handed in:
    $ ai-governance policy simulate policy.yaml --source history --days 365 --wait

  For another program:
    $ ai-governance policy simulate policy.yaml --wait --format json

  Start it only, and look at it in the portal:
    $ ai-governance policy simulate policy.yaml

Exit codes:
  0  the replay is done, whatever came out; without --wait, it was started
  2  the command line or the file cannot be used as it is; the document has errors
  3  the portal gave no result: no answer, or the replay failed or was cancelled
`;

/** `ai-governance policy simulate`: what a document would have done to past changes. */
export function policySimulateCommand({ io, finish }: Context): Command {
  const command = new Command('simulate')
    .summary('replay a policy document on past changes, at the portal')
    .description(
      'Sends a policy document to the portal, which puts the questions of past changes to it: what would be held and what would pass, by team, tier and rule, and the first changes with their reasons. Takes the permission to propose a policy.',
    )
    .argument('<file>', 'policy document, YAML');
  for (const option of [
    new Option('--days <number>', 'how many days back, up to 365')
      .argParser(wholeNumber(365))
      .default(90),
    new Option('--source <source>', 'which changes')
      .choices(['decided', 'history', 'both'])
      .default('both'),
    new Option('--wait', 'wait until it is done, and show what came out'),
    new Option('--limit <number>', 'how many changes are listed, up to 200')
      .argParser(wholeNumber(200))
      .default(20),
    ...connectionOptions(),
    formatOption(),
  ]) {
    command.addOption(option);
  }
  return command
    .addHelpText('after', EXAMPLES)
    .action(async (file: string) =>
      finish(await runSimulate(file, command.opts<SimulateOptions>(), io)),
    );
}
