import { Command } from 'commander';
import { approvalCommand } from './commands/approval';
import { assistantsCommand } from './commands/assistants';
import { baselineCommand } from './commands/baseline';
import { breakGlassCommand } from './commands/breakGlass';
import { certificateCommand } from './commands/certificate';
import { checkCommand } from './commands/check';
import { commitMsgCommand } from './commands/commitMsg';
import { ingestCommand } from './commands/ingest';
import { ledgerCommand } from './commands/ledger';
import { playbookCommand } from './commands/playbook';
import { policyCommand } from './commands/policy';
import { preCommitCommand } from './commands/preCommit';
import { scanCommand } from './commands/scan';
import { shareCommand } from './commands/share';
import { submitCommand } from './commands/submit';
import { stricterCommand } from './commands/stricter';
import { waiverCommand } from './commands/waiver';
import type { Context } from './context';
import { showsColors, terminalFor } from './report/terminal';
import { version } from './version';

const HELP_WIDTH = { fallback: 90, most: 100 } as const;

const EXAMPLES = `
Examples:
  May this branch be merged?
    $ ai-governance check --base main --url https://portal.example.com

  May this be released?
    $ ai-governance check --release v1.4.0..HEAD --environment production

  Before a commit, and before a text is shared, without a connection:
    $ ai-governance policy bundle --for-hooks
    $ ai-governance pre-commit
    $ ai-governance share check --offline notes.md

  How much of this repository's history was written with AI?
    $ ai-governance scan --since 2026-01-01

  What do your own data and your scanners say?
    $ ai-governance ingest survey.ndjson --source ndjson
    $ ai-governance ingest results.sarif --source sarif --repository github.com/acme/checkout

  May it be merged, without a connection?
    $ ai-governance policy bundle --output policy.bundle
    $ ai-governance check --offline policy.bundle

  Is this policy sound, and does it do what its cases say?
    $ ai-governance policy lint policy.yaml
    $ ai-governance policy test policy.yaml

  What has been recorded about a component?
    $ ai-governance ledger show --entity component:default/checkout

  Which exceptions are in force, and which wait for somebody?
    $ ai-governance waiver list --status active
    $ ai-governance break-glass list --review open

  Which changes wait for your approval?
    $ ai-governance approval list --state open --mine

  What do assistants learn of the policy, and is it still what it says?
    $ ai-governance assistants export --write
    $ ai-governance assistants diff

  Which playbooks are there, and which of those in this repository are out of date?
    $ ai-governance playbook list --search review
    $ ai-governance playbook install reviewing-ai-assisted-changes
    $ ai-governance playbook outdated

  Does a training certificate hold?
    $ ai-governance certificate verify certificate.txt

Exit codes:
  0    everything is in order
  1    a change is held or denied; a policy has errors or failing cases;
       a playbook has errors or is out of date; a certificate does not hold
  2    the command line, a file or the checkout cannot be used as it is
  3    no answer could be had; block then, too
  130  interrupted

Environment:
  AI_GOVERNANCE_URL         address of the portal's backend
  AI_GOVERNANCE_TOKEN       token for the portal; there is no option for it on purpose
  AI_GOVERNANCE_PORTAL_URL  address of the portal in a browser, when it differs
  AI_GOVERNANCE_DEBUG=1     show technical causes of failures
  NO_COLOR=1                no colours
`;

/** The whole command line, ready to parse. Writes nowhere but to the context's outputs and never ends the process. */
export function buildProgram(context: Context): Command {
  const program = new Command('ai-governance')
    .description(
      'Governed use of AI coding assistants: check changes, scan histories, test policies.',
    )
    .version(version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show help for a command')
    .addHelpText('after', EXAMPLES);
  for (const command of [
    checkCommand(context),
    preCommitCommand(context),
    commitMsgCommand(context),
    shareCommand(context),
    baselineCommand(context),
    scanCommand(context),
    ingestCommand(context),
    policyCommand(context),
    ledgerCommand(context),
    submitCommand(context),
    waiverCommand(context),
    stricterCommand(context),
    breakGlassCommand(context),
    approvalCommand(context),
    assistantsCommand(context),
    playbookCommand(context),
    certificateCommand(context),
  ]) {
    program.addCommand(command);
  }
  configure(program, context);
  return program;
}

/** Commands made elsewhere do not inherit settings, so every one is told. */
function configure(command: Command, context: Context): void {
  const { io } = context;
  const { paint } = terminalFor(io.stdout, io.env);
  const width = Math.min(
    HELP_WIDTH.most,
    io.stdout.columns ?? HELP_WIDTH.fallback,
  );
  command
    .exitOverride()
    .showSuggestionAfterError()
    .allowExcessArguments(false)
    .configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: text => io.stderr.write(text),
      // The runner prints every failure in one manner.
      outputError: () => undefined,
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
      getOutHasColors: () => showsColors(io.stdout, io.env),
      getErrHasColors: () => showsColors(io.stderr, io.env),
    })
    .configureHelp({
      styleTitle: text => paint('strong', text),
      styleCommandText: text => paint('code', text),
    });
  for (const child of command.commands) configure(child, context);
}
