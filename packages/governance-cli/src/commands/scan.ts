import { Command, InvalidArgumentError, Option } from 'commander';
import type { Context } from '../context';
import { usageFailure } from '../failure';
import type { PushOptions } from '../push/pushOptions';
import { runPush } from '../push/runPush';
import { runScan } from '../scan/runScan';
import { parseSince } from '../scan/since';
import { connectionOptions, formatOption, GROUP } from './options';

const EXAMPLES = `
Examples:
  The checkout you are in:
    $ ai-governance scan

  Another one, this year only, for a script:
    $ ai-governance scan ../checkout --since 2026-01-01 --format json

  The share of commits that are attributed to AI, at least:
    $ ai-governance scan --format json | jq '.attributedCommits / .commits'

  See what would be handed in to the portal, then hand it in:
    $ ai-governance scan --push --dry-run
    $ ai-governance scan --push --since 90d --url https://portal.example.com

Exit codes:
  0  the history was read and, with --push, handed in
  2  the folder is no git checkout, has no commits, or is a shallow clone
  3  git is missing or failed, or the portal did not take the history in
`;

const PUSH_OPTIONS = [
  'defects',
  'dryRun',
  'fixWords',
  'hotfixWords',
  'repository',
  'url',
  'portalUrl',
  'tokenFile',
];

/** `ai-governance scan`: attribution of a whole history; with `--push`, for the portal. */
export function scanCommand({ io, finish }: Context): Command {
  const command = new Command('scan')
    .summary('tell how much of a history was written with AI, at least')
    .description(
      'Attributes every commit in the history of HEAD by its author, its whole message, its git-ai notes and Agent Trace records. Reads only; without --push nothing leaves this machine. A commit without any tag is unknown, not human.',
    )
    .argument('[dir]', 'folder of the git checkout', '.')
    .addOption(
      new Option(
        '--since <date>',
        'leave out commits recorded before, as YYYY-MM-DD (UTC), an ISO 8601 instant, or days back such as 90d',
      ).argParser((value: string) => parseSince(value, io.now())),
    );
  const toPortal = [
    new Option(
      '--push',
      'hand the changes in to the portal, the newest first, of the last 90 days unless --since says otherwise; no message, name or address is sent',
    ),
    new Option('--dry-run', 'with --push: send nothing, show what would go'),
    new Option(
      '--no-defects',
      'with --push: hand in the history alone, no defects and nothing else for scorecards',
    ),
    new Option(
      '--fix-words <list>',
      'with --push: what titles of fixes begin with (default: fix,fixes,fixed,bugfix,bug)',
    ).argParser(readWords),
    new Option(
      '--hotfix-words <list>',
      'with --push: what titles and branches of fixes in a hurry begin with (default: hotfix)',
    ).argParser(readWords),
    new Option(
      '--repository <id>',
      'with --push: repository the history is of, host/path',
    ),
  ].map(option => option.helpGroup(GROUP.portal));
  for (const option of [...toPortal, ...connectionOptions(), formatOption()])
    command.addOption(option);
  return command.addHelpText('after', EXAMPLES).action(async (dir: string) => {
    const options = command.opts<PushOptions & { readonly push?: boolean }>();
    if (!options.push) requireNoPushOptions(command);
    finish(await (options.push ? runPush : runScan)(dir, options, io));
  });
}

function requireNoPushOptions(command: Command): void {
  const given = PUSH_OPTIONS.filter(
    name => command.getOptionValueSource(name) === 'cli',
  );
  if (given.length === 0) return;
  throw usageFailure(
    'cli.pushMissing',
    'options for the portal were given, but nothing is handed in without `--push`',
    { hint: 'add `--push`, or leave them out to read the history only' },
  );
}

function readWords(value: string): readonly string[] {
  const words = value.split(',').map(word => word.trim().toLowerCase());
  if (words.every(word => /^\w{1,40}$/.test(word))) return words;
  throw new InvalidArgumentError('Expected words with commas between them.');
}
