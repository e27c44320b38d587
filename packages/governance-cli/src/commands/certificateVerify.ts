import { Command, Option } from 'commander';
import { runVerify, type VerifyOptions } from '../certificates/runVerify';
import type { Context } from '../context';
import { GROUP } from './options';

const EXAMPLES = `
Examples:
  Against the portal, which tells keys and revocations to everybody:
    $ ai-governance certificate verify certificate.txt --portal https://portal.example.com

  Save both once, over a connection that you trust:
    $ curl -o keys.json https://portal.example.com/api/ai-governance/certificates/keys
    $ curl -o revocations.txt https://portal.example.com/api/ai-governance/certificates/revocations

  Then without a connection:
    $ ai-governance certificate verify certificate.txt --keys keys.json --revocations revocations.txt

Exit codes:
  0    the certificate is valid
  1    it is not: altered, expired, revoked, or something else
  2    it could not be verified: no answer, an unknown key, a list of revocations that is too old
`;

/** `ai-governance certificate verify`: whether a certificate holds; nothing is told but what stands in it. */
export function certificateVerifyCommand({ io, finish }: Context): Command {
  const command = new Command('verify')
    .summary('tell whether a certificate holds')
    .description(
      'Tells whether a certificate of training is signed by the portal, not expired and not revoked. What is not given as a file is fetched from the portal; no token is needed.',
    )
    .argument(
      '<token|file>',
      'the certificate as shown, or a file that holds it',
    );
  for (const option of [
    new Option('--keys <file>', "the portal's keys (JWKS)"),
    new Option(
      '--revocations <file>',
      'the list of revocations that the portal signed',
    ),
    new Option(
      '--allow-stale',
      'rest on a list of revocations that was to be replaced already',
    ),
    new Option(
      '--portal <url>',
      "address of the portal's backend (or set AI_GOVERNANCE_URL)",
    ).helpGroup(GROUP.portal),
    new Option('--json', 'write the result as JSON').helpGroup(GROUP.output),
  ]) {
    command.addOption(option);
  }
  return command
    .addHelpText('after', EXAMPLES)
    .action(async (given: string) => {
      finish(await runVerify(given, command.opts<VerifyOptions>(), io));
    });
}
