import { Command } from 'commander';
import type { Context } from '../context';
import { heldHeadOptions } from '../ledger/heldHead';
import { runExport, type LedgerExportOptions } from '../ledger/runExport';
import { connectionOptions, formatOption } from './options';

const EXAMPLES = `
Examples:
  The ledger as it is now, into a new file:
    $ ai-governance ledger export ledger-2026-03.ndjson

  Every night, against the size and root of the night before:
    $ ai-governance ledger export ledger-$(date +%F).ndjson --size 1204 --root 3f9c…

Exit codes:
  0  the file is written, and the ledger is sound
  1  the file is written, and something was found in it
  2  the command line cannot be used as it is, or the file exists
  3  no answer could be had; there is no file then
`;

/** `ai-governance ledger export`: the whole ledger in one file. */
export function ledgerExportCommand({ io, finish }: Context): Command {
  const command = new Command('export')
    .summary('write the whole ledger to a file that can be verified offline')
    .description(
      'Writes the ledger of the portal to a new file, one entry a line, and verifies it on the way. Entries that are recorded meanwhile are left for the next export.',
    )
    .argument('<file>', 'file to write; it must not exist yet');
  for (const option of heldHeadOptions()) command.addOption(option);
  for (const option of connectionOptions()) command.addOption(option);
  return command
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(async (file: string) =>
      finish(await runExport(file, command.opts<LedgerExportOptions>(), io)),
    );
}
