import { Command } from 'commander';
import type { Context } from '../context';
import { heldHeadOptions } from '../ledger/heldHead';
import { runVerify, type LedgerVerifyOptions } from '../ledger/runVerify';
import { connectionOptions, formatOption } from './options';

const EXAMPLES = `
Examples:
  The ledger of the portal, against the size and root of the last time:
    $ ai-governance ledger verify --size 1204 --root 3f9c…

  An export, without a portal:
    $ ai-governance ledger verify ledger-2026-03.ndjson --size 1204 --root 3f9c…

  For another program:
    $ ai-governance ledger verify --format json | jq '.findings'

Exit codes:
  0  the ledger is sound, and begins with what you hold
  1  something was found
  2  the command line or the file cannot be used as it is
  3  no answer could be had
`;

/** `ai-governance ledger verify`: finds what was done to the ledger. */
export function ledgerVerifyCommand({ io, finish }: Context): Command {
  const command = new Command('verify')
    .summary('find edits, gaps, reorders, duplicates and truncation')
    .description(
      'Reads every entry of the ledger, from the portal or from an export, computes its Merkle tree anew and names each entry that was edited, removed, moved or repeated. With a size and root that you hold it also finds an end that was cut off and a past that was rewritten.',
    )
    .argument('[file]', 'export to verify without a portal');
  for (const option of heldHeadOptions()) command.addOption(option);
  for (const option of connectionOptions()) command.addOption(option);
  return command
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(async (file: string | undefined) =>
      finish(await runVerify(file, command.opts<LedgerVerifyOptions>(), io)),
    );
}
