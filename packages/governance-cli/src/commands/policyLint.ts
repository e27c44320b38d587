import { Command } from 'commander';
import type { Context } from '../context';
import { EXIT, type ExitCode } from '../failure';
import type { Io } from '../io';
import { lintPolicies } from '../policy/lintPolicies';
import { renderJson } from '../report/json';
import { lintDocument } from '../report/lintReport';
import { terminalFor } from '../report/terminal';
import { renderLint } from '../report/text/lint';
import { formatOption, type Format } from './options';

const EXAMPLES = `
Examples:
  Every fault of a policy, each with file, line and column:
    $ ai-governance policy lint policy.yaml

  For another program:
    $ ai-governance policy lint policies/*.yaml --format json

Exit codes:
  0  no errors; there may be warnings
  1  errors
  2  the command line or a file cannot be used as it is
`;

/** `ai-governance policy lint`: all faults of policy documents. */
export const policyLintCommand = ({ io, finish }: Context): Command => {
  const command = new Command('lint');
  return command
    .summary('find every error in policy documents')
    .description(
      'Checks policy documents and tells all errors at once, each with file, line, column and what was expected, and warnings about what is allowed but probably not meant.',
    )
    .argument('<file...>', 'policy documents, YAML')
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(async (files: readonly string[]) =>
      finish(
        await runPolicyLint(
          files,
          command.opts<{ format: Format }>().format,
          io,
        ),
      ),
    );
};

async function runPolicyLint(
  files: readonly string[],
  format: Format,
  io: Io,
): Promise<ExitCode> {
  const linted = await lintPolicies(files, io);
  io.stdout.write(
    format === 'json'
      ? renderJson(lintDocument(linted))
      : renderLint(linted, terminalFor(io.stdout, io.env)),
  );
  return linted.some(({ errors }) => errors.length > 0)
    ? EXIT.refused
    : EXIT.ok;
}
