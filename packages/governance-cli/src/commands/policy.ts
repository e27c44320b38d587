import { Command } from 'commander';
import type { Context } from '../context';
import { policyBundleCommand } from './policyBundle';
import { policyLintCommand } from './policyLint';
import { policySimulateCommand } from './policySimulate';
import { policyTestCommand } from './policyTest';

/** `ai-governance policy`: what the author of a policy needs, and who answers by it without the portal. */
export const policyCommand = (context: Context): Command =>
  new Command('policy')
    .summary(
      'check and test policy documents, and take the policy in force offline',
    )
    .description(
      'Checks and tests policy documents without a portal, replays them on past changes at the portal, and fetches the policy in force for answers without one.',
    )
    .addCommand(policyLintCommand(context))
    .addCommand(policyTestCommand(context))
    .addCommand(policySimulateCommand(context))
    .addCommand(policyBundleCommand(context));
