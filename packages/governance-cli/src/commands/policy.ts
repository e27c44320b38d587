import { Command } from 'commander';
import type { Context } from '../context';
import { policyLintCommand } from './policyLint';
import { policyTestCommand } from './policyTest';

/** `ai-governance policy`: what the author of a policy needs. */
export const policyCommand = (context: Context): Command =>
  new Command('policy')
    .summary('check and test policy documents, without a portal')
    .description('Checks and tests policy documents, without a portal.')
    .addCommand(policyLintCommand(context))
    .addCommand(policyTestCommand(context));
