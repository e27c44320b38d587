import { Command, Option } from 'commander';
import type { Context } from '../context';
import { runBundle, type BundleOptions } from '../offline/runBundle';
import { connectionOptions, formatOption } from './options';

const EXAMPLES = `
Examples:
  For the repository that you are in, beside it:
    $ ai-governance policy bundle --output policy.bundle

  For the hooks \`pre-commit\` and \`commit-msg\` of this checkout:
    $ ai-governance policy bundle --for-hooks

  In CI, where the portal's keys are known from before:
    $ ai-governance policy bundle --repository github.com/acme/checkout \\
        --keys portal-keys.json --output policy.bundle

  Then answers need no connection:
    $ ai-governance check --offline policy.bundle --keys portal-keys.json

Exit codes:
  0  the bundle was fetched, verified and written
  2  the command line, a file or the checkout cannot be used as it is; the bundle is not what it should be
  3  the portal gave no bundle
`;

/** `ai-governance policy bundle`: the policy in force with what is known of one repository, signed. */
export function policyBundleCommand({ io, finish }: Context): Command {
  const command = new Command('bundle')
    .summary(
      'fetch the policy in force, signed, for answers without the portal',
    )
    .description(
      'Fetches the policy in force with what the portal knows of one repository, signed by the portal, verifies it and writes it to a file for `check --offline`.',
    );
  for (const option of [
    new Option(
      '--repository <id>',
      'repository, as host/path or git URL (default: from the remotes, origin first)',
    ),
    new Option('--repo <dir>', 'folder of the git checkout').default('.'),
    new Option('--output <file>', 'file to write').default('policy.bundle'),
    new Option(
      '--for-hooks',
      'write it where the hooks of this checkout look for it',
    ).conflicts('output'),
    new Option(
      '--keys <file>',
      "keys that may sign it, the portal's JWKS (default: those that come with it)",
    ),
    ...connectionOptions(),
    formatOption(),
  ]) {
    command.addOption(option);
  }
  return command.addHelpText('after', EXAMPLES).action(async () => {
    finish(await runBundle(command.opts<BundleOptions>(), io));
  });
}
