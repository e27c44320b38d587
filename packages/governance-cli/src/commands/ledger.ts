import { Command } from 'commander';
import type { Context } from '../context';
import { ledgerExportCommand } from './ledgerExport';
import { ledgerProofCommand } from './ledgerProof';
import { ledgerShowCommand } from './ledgerShow';
import { ledgerVerifyCommand } from './ledgerVerify';

/** `ai-governance ledger`: what the portal has recorded. */
export const ledgerCommand = (context: Context): Command =>
  new Command('ledger')
    .summary('read, export and verify the evidence ledger of the portal')
    .description(
      'Reads, exports and verifies the evidence ledger of the portal.',
    )
    .addCommand(ledgerShowCommand(context))
    .addCommand(ledgerVerifyCommand(context))
    .addCommand(ledgerExportCommand(context))
    .addCommand(ledgerProofCommand(context));
