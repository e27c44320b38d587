import { Command } from 'commander';
import type { Context } from '../context';
import { heldHeadOptions } from '../ledger/heldHead';
import { runProof, type LedgerProofOptions } from '../ledger/runProof';
import { connectionOptions, formatOption } from './options';

const EXAMPLES = `
Examples:
  Is this decision in the ledger?
    $ ai-governance ledger proof 0b6a8c0e-5c1f-4c57-9d0c-0c9c4f0f3a10

  Was it there already when this root was written down?
    $ ai-governance ledger proof 0b6a8c0e-5c1f-4c57-9d0c-0c9c4f0f3a10 --size 1204 --root 3f9c…

Exit codes:
  0  the entry is in the ledger
  1  it could not be shown to be
  2  the command line cannot be used as it is, or the entry came after the size that you hold
  3  no answer could be had, or the entry does not exist or has no leaf yet
`;

/** `ai-governance ledger proof`: that one entry is in the ledger. */
export function ledgerProofCommand({ io, finish }: Context): Command {
  const command = new Command('proof')
    .summary('prove that one entry is in the ledger')
    .description(
      'Fetches an entry with its inclusion proof and verifies the proof on this machine, over the exact text of the entry. The id of an entry is what decisions and assignments name as their ledger entry.',
    )
    .argument('<entryId>', 'id of the entry');
  for (const option of heldHeadOptions()) command.addOption(option);
  for (const option of connectionOptions()) command.addOption(option);
  return command
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(async (entryId: string) =>
      finish(await runProof(entryId, command.opts<LedgerProofOptions>(), io)),
    );
}
