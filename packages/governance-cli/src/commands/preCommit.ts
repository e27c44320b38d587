import { Command } from 'commander';
import type { Context } from '../context';
import { runPreCommit, type PreCommitOptions } from '../hooks/runPreCommit';
import { hookOptions } from './hookOptions';
import { formatOption } from './options';

const EXAMPLES = `
Examples:
  Once for each checkout, and again from time to time:
    $ ai-governance policy bundle --for-hooks

  What is staged, as the hook sees it:
    $ ai-governance pre-commit

  In \`.pre-commit-config.yaml\`, for the pre-commit framework:
    repos:
      - repo: local
        hooks:
          - id: ai-governance
            name: AI governance
            entry: ai-governance pre-commit
            language: system
            pass_filenames: false

Exit codes:
  0  the commit goes on
  1  the commit is stopped by an enforced rule about data
  2  the command line, the checkout or the policy bundle cannot be used as it is
`;

/** `ai-governance pre-commit`: data that must not be shared, in what is staged. */
export function preCommitCommand({ io, finish }: Context): Command {
  const command = new Command('pre-commit')
    .summary('look through what is staged before it is committed')
    .description(
      'Looks through what is staged for credentials, customer data and what your organisation keeps to itself, by the policy of a bundle that was fetched before. Needs no connection. CI looks again, so skipping the hook hides nothing.',
    );
  for (const option of [...hookOptions(), formatOption()])
    command.addOption(option);
  return command
    .argument('[file...]', 'ignored: hooks are given names of staged files')
    .addHelpText('after', EXAMPLES)
    .action(async () => {
      finish(await runPreCommit(command.opts<PreCommitOptions>(), io));
    });
}
