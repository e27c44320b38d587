import { Command, Option } from 'commander';
import type { Context } from '../context';
import { runScan, type ScanOptions } from '../scan/runScan';
import { parseSince } from '../scan/since';
import { formatOption } from './options';

const EXAMPLES = `
Examples:
  The checkout you are in:
    $ ai-governance scan

  Another one, this year only, for a script:
    $ ai-governance scan ../checkout --since 2026-01-01 --format json

  The share of commits that are attributed to AI, at least:
    $ ai-governance scan --format json | jq '.attributedCommits / .commits'

Exit codes:
  0  the history was read
  2  the folder is no git checkout, has no commits, or is a shallow clone
  3  git is missing or failed
`;

/** `ai-governance scan`: attribution of a whole history. */
export function scanCommand({ io, finish }: Context): Command {
  const command = new Command('scan')
    .summary('tell how much of a history was written with AI, at least')
    .description(
      'Attributes every commit in the history of HEAD by its author, its whole message, its git-ai notes and Agent Trace records. Reads only; nothing leaves this machine. A commit without any tag is unknown, not human.',
    )
    .argument('[dir]', 'folder of the git checkout', '.')
    .addOption(
      new Option(
        '--since <date>',
        'leave out commits recorded before, as YYYY-MM-DD (UTC) or an ISO 8601 instant',
      ).argParser(parseSince),
    )
    .addOption(formatOption());
  return command.addHelpText('after', EXAMPLES).action(async (dir: string) => {
    finish(await runScan(dir, command.opts<ScanOptions>(), io));
  });
}
