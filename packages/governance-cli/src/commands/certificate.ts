import { Command } from 'commander';
import type { Context } from '../context';
import { certificateVerifyCommand } from './certificateVerify';

const EXAMPLES = `
Examples:
  Does it hold?
    $ ai-governance certificate verify certificate.txt --portal https://portal.example.com

  Without a connection:
    $ ai-governance certificate verify certificate.txt --keys keys.json --revocations revocations.txt
`;

/** `ai-governance certificate`: what whoever is shown a certificate of training needs. */
export const certificateCommand = (context: Context): Command =>
  new Command('certificate')
    .summary('verify certificates of training')
    .description(
      'Verifies certificates of training by the keys of the portal that issued them, with or without a connection.',
    )
    .addHelpText('after', EXAMPLES)
    .addCommand(certificateVerifyCommand(context));
