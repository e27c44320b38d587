import { Command, InvalidArgumentError, Option } from 'commander';
import type { Context } from '../context';
import { runIngest, type IngestOptions } from '../ingest/runIngest';
import { parseAt } from '../ingest/wrapReport';
import { connectionOptions, formatOption, wholeNumber } from './options';

const EXAMPLES = `
Examples:
  Survey results, first without sending them:
    $ ai-governance ingest survey.ndjson --source ndjson --dry-run
    $ ai-governance ingest survey.ndjson --source ndjson

  From another program, compressed or not:
    $ export-incidents | ai-governance ingest - --source ndjson

  A large export, so that it can go on where it broke off:
    $ ai-governance ingest export.ndjson.gz --source ndjson --batch export-2026-11

  A bill as the vendor exports it, a row of the CSV becoming a record:
    $ ai-governance ingest bill.csv --source copilot --kind billingLine

  What a scanner found, and how the tests of a change went:
    $ ai-governance ingest results.sarif --source sarif --repository github.com/acme/checkout
    $ ai-governance ingest junit.xml --source junit --repository github.com/acme/checkout \\
        --change 412 --check "unit tests"

Exit codes:
  0  every line was taken in, or was known already
  1  some lines were refused; the others were taken in
  2  the command line or a file cannot be used as it is
  3  no answer could be had; what was handed in before stays
`;

/** `ai-governance ingest`: records for scorecards, from files or a pipe. */
export function ingestCommand({ io, finish }: Context): Command {
  const command = new Command('ingest')
    .summary('hand in records for the scorecards')
    .description(
      'Hands records in to a source of the portal, one JSON object a line (NDJSON) or one row of a CSV, plain or compressed with gzip. What is handed in twice changes nothing. Waits when the portal is behind.',
    )
    .argument('<file...>', 'files to hand in; `-` for what is piped in')
    .requiredOption(
      '--source <id>',
      'where they go, such as ndjson, sarif or junit',
    )
    .option('--kind <id>', 'kind of the records, where the source has several')
    .addOption(
      new Option(
        '--batch <id>',
        'name of the batch; the same one goes on where it broke off (default: a new one)',
      ).argParser(parseBatch),
    )
    .option(
      '--dry-run',
      'send nothing, check that every line is a JSON object',
    );
  const ofReports = [
    new Option('--repository <id>', 'repository that it is about, host/path'),
    new Option(
      '--change <number>',
      'pull or merge request that was tested, for junit',
    ).argParser(wholeNumber(2 ** 31 - 1)),
    new Option('--check <name>', 'name of the check, for junit'),
    new Option(
      '--at <instant>',
      'when it was made, ISO 8601 with a time zone (default: now)',
    ).argParser(readAt),
  ].map(option => option.helpGroup('Reports of scanners and tests:'));
  for (const option of [...ofReports, ...connectionOptions(), formatOption()])
    command.addOption(option);
  return command
    .addHelpText('after', EXAMPLES)
    .action(async (files: readonly string[]) =>
      finish(await runIngest(files, command.opts<IngestOptions>(), io)),
    );
}

function parseBatch(value: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(value)) return value;
  throw new InvalidArgumentError(
    'Expected up to 100 letters, digits, dots, dashes and underscores.',
  );
}

function readAt(value: string): string {
  const at = parseAt(value);
  if (at !== undefined) return at;
  throw new InvalidArgumentError(
    'Expected an instant such as `2026-01-31T12:00:00Z`.',
  );
}
