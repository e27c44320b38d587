import { Command } from 'commander';
import type { Context } from '../context';
import { ledgerShowCommand } from './ledgerShow';

/** `ai-governance ledger`: what the portal has recorded. */
export const ledgerCommand = (context: Context): Command =>
  new Command('ledger')
    .summary('read the evidence ledger of the portal')
    .description('Reads the evidence ledger of the portal.')
    .addCommand(ledgerShowCommand(context));
