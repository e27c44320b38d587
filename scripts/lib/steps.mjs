// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserVersion, ensureBrowser } from '../browser.mjs';
import { startPostgres } from './postgres.mjs';
import {
  tallyOfJest,
  tallyOfNode,
  tallyOfPlaywright,
  tallyOfStep,
} from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * @typedef {object} StepResult
 * @property {Tally} tally
 * @property {string} output what is worth reading when it failed
 */

/**
 * @typedef {object} StepContext
 * @property {import('../bootstrap.mjs').Workshop} workshop
 * @property {import('./progress.mjs').Progress} progress
 * @property {string} logFile absolute
 * @property {string} resultsDir absolute folder of the reports
 */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} what for people
 * @property {number} weight
 * @property {ReadonlyArray<string>} [after]
 * @property {string} [implies] name of the step whose results this one builds on
 * @property {(context: StepContext) => Promise<StepResult>} run
 */

/** Reports are plain text in a log: no colours, no cursor movements. */
const plain = { CI: '1', FORCE_COLOR: '0' };

/**
 * A step that passes when all its commands end with 0; later commands run even when an earlier one failed.
 *
 * @param {ReadonlyArray<readonly [string, ...string[]]>} commands
 * @returns {Step['run']}
 */
function commandsPass(commands) {
  return async ({ workshop, logFile }) => {
    let output = '';
    let isPassed = true;
    for (const [index, [command, ...args]] of commands.entries()) {
      const result = await workshop.run(command, args, {
        logFile: index === 0 ? logFile : `${logFile}.${index + 1}`,
        env: plain,
      });
      isPassed &&= result.code === 0;
      if (result.code !== 0) output += result.output;
    }
    return { tally: tallyOfStep(isPassed), output };
  };
}

/** @type {Step['run']} */
async function runScriptTests({ workshop, logFile }) {
  const { output } = await workshop.run(
    'node',
    [
      '--test',
      '--test-timeout=60000',
      '--test-reporter=tap',
      'scripts/**/*.test.mjs',
    ],
    { logFile, env: plain },
  );
  return requireTests({ tally: tallyOfNode(output), output });
}

/** @type {Step['run']} */
async function runUnitTests({ workshop, logFile, resultsDir }) {
  const report = join(resultsDir, 'unit.json');
  const postgres = await startPostgres();
  try {
    const { code, output } = await workshop.run(
      'backstage-cli',
      ['repo', 'test', '--maxWorkers=2', '--json', `--outputFile=${report}`],
      {
        logFile,
        env: {
          ...plain,
          BACKSTAGE_TEST_DISABLE_DOCKER: '1',
          BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING:
            postgres.connectionString,
        },
      },
    );
    const result = readReport({ report, read: tallyOfJest, code, output });
    // Without its variable PostgreSQL silently drops out of the supported databases, and all tests are green.
    return postgres.connections() > 0
      ? result
      : withFailure(result, 'no test ever connected to PostgreSQL');
  } finally {
    await postgres.stop();
  }
}

/** @type {Step['run']} */
async function runEndToEndTests({ workshop, progress, logFile, resultsDir }) {
  const browser = await ensureBrowser(progress);
  progress.line(`e2e: ${browserVersion(browser)} at ${browser}`);
  const report = join(resultsDir, 'e2e.json');
  const { code, output } = await workshop.run('playwright', ['test'], {
    logFile,
    env: { ...plain, PLAYWRIGHT_CHROMIUM_PATH: browser },
  });
  return readReport({ report, read: tallyOfPlaywright, code, output });
}

/**
 * Reads a runner's report. No report, no tests, and an exit code that the report does not explain, are failures.
 *
 * @template T
 * @param {{report: string, read: (report: T) => Tally, code: number, output: string}} run
 * @returns {StepResult}
 */
function readReport({ report, read, code, output }) {
  const ended = `the runner ended with exit code ${code}`;
  if (!existsSync(report)) {
    const nothing = { tally: { passed: 0, failed: 0, skipped: 0 }, output };
    return withFailure(nothing, `${ended} and left no report`);
  }
  const tally = read(JSON.parse(readFileSync(report, 'utf8')));
  const result = requireTests({ tally, output });
  return code !== 0 && result.tally.failed === 0
    ? withFailure(result, `${ended}, which its report does not explain`)
    : result;
}

/** @param {StepResult} result */
function requireTests(result) {
  const { passed, failed } = result.tally;
  return passed + failed === 0 ? withFailure(result, 'no test ran') : result;
}

/**
 * @param {StepResult} result
 * @param {string} reason
 * @returns {StepResult}
 */
function withFailure({ tally, output }, reason) {
  return {
    tally: { ...tally, failed: tally.failed + 1 },
    output: `${output}\nerror: ${reason}\n`,
  };
}

const common = '@ai-enablement/backstage-plugin-ai-governance-common';
const cli = '@ai-enablement/governance-cli';

/**
 * Everything that `npm test` proves, in the order of the report.
 *
 * @type {ReadonlyArray<Step>}
 */
export const steps = [
  {
    name: 'types',
    what: 'TypeScript',
    weight: 1,
    run: commandsPass([['tsc', '--pretty', 'false']]),
  },
  {
    name: 'lint',
    what: 'ESLint, with the rules that keep the core pure',
    weight: 1,
    run: commandsPass([
      ['yarn', 'lint:packages'],
      ['yarn', 'lint:root'],
    ]),
  },
  {
    name: 'format',
    what: 'Prettier',
    weight: 1,
    run: commandsPass([['yarn', 'prettier:check']]),
  },
  {
    name: 'walls',
    what: 'who may import whom, table prefixes, machine paths',
    weight: 1,
    run: commandsPass([['node', 'scripts/walls/check.mjs']]),
  },
  {
    name: 'plants',
    what: 'a planted violation of each wall is caught',
    weight: 1,
    run: commandsPass([['node', 'scripts/walls/plant.mjs']]),
  },
  {
    name: 'contract',
    what: 'generated API files are up to date',
    weight: 1,
    run: commandsPass([['yarn', 'workspace', common, 'contract:check']]),
  },
  {
    name: 'reference',
    what: 'generated reference pages are up to date',
    weight: 1,
    run: commandsPass([['yarn', 'reference:check']]),
  },
  {
    name: 'scripts',
    what: 'tests of these scripts',
    weight: 1,
    run: runScriptTests,
  },
  {
    name: 'unit',
    what: 'unit and integration tests on SQLite and PostgreSQL',
    weight: 2,
    run: runUnitTests,
  },
  {
    name: 'build',
    what: 'production build of command line, packages, app and backend',
    weight: 2,
    // The packages' declarations are made from those of the compiler.
    after: ['types'],
    implies: 'types',
    run: commandsPass([
      ['yarn', 'workspace', cli, 'build'],
      ['backstage-cli', 'repo', 'build', '--all'],
    ]),
  },
  {
    name: 'api-reports',
    what: "the reports of the packages' public API are up to date",
    weight: 1,
    after: ['types'],
    implies: 'types',
    run: commandsPass([['yarn', 'api-reports:check']]),
  },
  {
    name: 'e2e',
    what: 'journeys through the production build in Chromium',
    weight: 2,
    after: ['build'],
    run: runEndToEndTests,
  },
];
