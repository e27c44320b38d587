import { Command, Option } from 'commander';
import type { Context } from '../context';
import { runBaseline, type BaselineOptions } from '../data/runBaseline';
import { hookOptions } from './hookOptions';
import { formatOption } from './options';

const EXAMPLES = `
Examples:
  When a repository begins, so that only what comes in from now on is told:
    $ ai-governance policy bundle --for-hooks
    $ ai-governance baseline --reason 'from before the policy, SEC-17'

Exit codes:
  0  the baseline was written
  2  the command line, the checkout or the policy bundle cannot be used as it is
`;

/** `ai-governance baseline`: comes to terms with what is in a repository already. */
export function baselineCommand({ io, finish }: Context): Command {
  const command = new Command('baseline')
    .summary('write down what is in the repository already')
    .description(
      'Looks through all tracked files and writes what is found to `.ai-governance/baseline.json`: rule, path and a fingerprint of the masked line, never a value. Hooks and CI tell only what is not in it. Entries that a change adds need a waiver.',
    );
  for (const option of [
    new Option(
      '--reason <text>',
      'why findings that are new to the baseline may stand',
    ),
    ...hookOptions(),
    formatOption(),
  ])
    command.addOption(option);
  return command.addHelpText('after', EXAMPLES).action(async () => {
    finish(await runBaseline(command.opts<BaselineOptions>(), io));
  });
}
