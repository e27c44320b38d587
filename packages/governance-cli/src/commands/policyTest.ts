import { Command, Option } from 'commander';
import type { Context } from '../context';
import { EXIT, type ExitCode } from '../failure';
import type { Io } from '../io';
import { testPolicy } from '../policy/testPolicy';
import { renderJson } from '../report/json';
import { terminalFor } from '../report/terminal';
import { renderTests } from '../report/text/tests';
import { testsDocument, testsSummary } from '../report/testsReport';
import { formatOption, type Format } from './options';

interface PolicyTestOptions {
  readonly cases?: readonly string[];
  readonly format: Format;
}

const EXAMPLES = `
Examples:
  The cases that a policy brings along:
    $ ai-governance policy test policy.yaml

  Your own cases against the same policy:
    $ ai-governance policy test policy.yaml --cases our-cases.yaml

Exit codes:
  0  every case came out as expected
  1  a case did not, or is wrong itself, or there is none
  2  the command line or a file cannot be used as it is
`;

/** `ai-governance policy test`: does a policy decide as its cases say? */
export const policyTestCommand = ({ io, finish }: Context): Command => {
  const command = new Command('test');
  return command
    .summary('run the cases of policy documents')
    .description(
      'Runs the table of cases of each policy document, without a portal, and shows where a decision differs from what was expected.',
    )
    .argument('<file...>', 'policy documents, YAML')
    .addOption(
      new Option(
        '--cases <file...>',
        'files with more cases, run against every policy',
      ),
    )
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(async (files: readonly string[]) =>
      finish(await runPolicyTest(files, command.opts<PolicyTestOptions>(), io)),
    );
};

async function runPolicyTest(
  files: readonly string[],
  { cases = [], format }: PolicyTestOptions,
  io: Io,
): Promise<ExitCode> {
  const tested = await Promise.all(
    files.map(file => testPolicy(file, cases, io)),
  );
  io.stdout.write(
    format === 'json'
      ? renderJson(testsDocument(tested))
      : renderTests(tested, terminalFor(io.stdout, io.env)),
  );
  return testsSummary(tested).isGood ? EXIT.ok : EXIT.refused;
}
