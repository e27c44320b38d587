#!/usr/bin/env node
// @ts-check
import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { prepare } from './bootstrap.mjs';
import { lastLines } from './lib/explain.mjs';
import { describeFailure, Failure, runMain } from './lib/failure.mjs';
import { readOptions } from './lib/options.mjs';
import { resultsDir, root } from './lib/paths.mjs';
import { onStopSignal, stopAll } from './lib/processes.mjs';
import { createProgress, formatDuration } from './lib/progress.mjs';
import { runSchedule } from './lib/schedule.mjs';
import { steps } from './lib/steps.mjs';
import { formatTally, sumTallies, tallyOfStep } from './lib/tally.mjs';

/** @typedef {import('./lib/steps.mjs').Step} Step */
/** @typedef {{step: Step, tally: import('./lib/tally.mjs').Tally, elapsedMs: number}} Outcome */

/** Lines of a failing step that are shown; the log has all. */
const shownLines = 60;

const help = `Usage: npm test [-- --only step,step]

Sets the checkout up when needed and proves that everything holds. Steps that do
not need each other go on after a failure. The last line sums up all runners.

Options:
  --only STEPS  run only these steps, separated by commas
  --help        show this text

Steps:
${steps.map(({ name, what }) => `  ${name.padEnd(9)} ${what}`).join('\n')}

Logs and reports are in test-results/. A browser is looked for in
PLAYWRIGHT_CHROMIUM_PATH, CHROME_PATH, on PATH and in Playwright's own store.
`;

runMain(async () => {
  const options = readOptions(
    { only: { type: 'string' }, help: { type: 'boolean' } },
    'npm test',
  );
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  const selected = selectSteps(options.only);
  const progress = createProgress();
  const interrupted = new Promise(resolve =>
    onStopSignal(() => resolve(undefined)),
  );
  try {
    const outcomes = await Promise.race([
      interrupted,
      runSteps(selected, progress),
    ]);
    if (Array.isArray(outcomes)) return report(outcomes, progress);
    progress.line('interrupted');
    return 130;
  } finally {
    await stopAll();
  }
});

/**
 * @param {string | undefined} only names of steps, separated by commas; all steps when absent
 * @returns {ReadonlyArray<Step>}
 */
function selectSteps(only) {
  const wanted = only?.split(',').map(name => name.trim());
  const unknown = wanted?.find(name => !steps.some(step => step.name === name));
  if (unknown !== undefined) {
    throw new Failure(
      `expected steps out of \`${steps.map(({ name }) => name).join(',')}\`, got \`${unknown}\``,
    );
  }
  return steps.filter(
    ({ name }) =>
      !wanted ||
      wanted.includes(name) ||
      steps.some(
        other => wanted.includes(other.name) && other.implies === name,
      ),
  );
}

/**
 * @param {ReadonlyArray<Step>} selected
 * @param {import('./lib/progress.mjs').Progress} progress
 * @returns {Promise<ReadonlyArray<Outcome>>}
 */
async function runSteps(selected, progress) {
  const workshop = await prepare(progress);
  const logDir = join(resultsDir, 'logs');
  rmSync(resultsDir, { recursive: true, force: true });
  mkdirSync(logDir, { recursive: true });
  return runSchedule(
    selected.map(step => ({
      ...step,
      work: () =>
        runStep(step, {
          workshop,
          progress,
          resultsDir,
          logFile: join(logDir, `${step.name}.log`),
        }),
    })),
    Math.min(2, availableParallelism()),
  );
}

/**
 * @param {Step} step
 * @param {import('./lib/steps.mjs').StepContext} context
 * @returns {Promise<Outcome>}
 */
async function runStep(step, context) {
  const startedAt = performance.now();
  context.progress.line(`${step.name}: started (${step.what})`);
  const { tally, output } = await step.run(context).catch(error => ({
    tally: tallyOfStep(false),
    output: describeFailure(error),
  }));
  const elapsedMs = performance.now() - startedAt;
  const hasFailed = tally.failed > 0;
  context.progress.line(
    `${step.name}: ${hasFailed ? 'FAILED' : 'passed'} in ${formatDuration(elapsedMs)}`,
  );
  if (hasFailed) {
    const log = relative(root, context.logFile);
    process.stdout.write(
      `\n──── ${step.name}: the last lines (all in ${log}) ────\n${lastLines(output, shownLines)}\n────\n\n`,
    );
  }
  return { step, tally, elapsedMs };
}

/**
 * Prints the table and the sum.
 *
 * @param {ReadonlyArray<Outcome>} outcomes
 * @param {import('./lib/progress.mjs').Progress} progress
 * @returns {number} exit code
 */
function report(outcomes, progress) {
  const rows = outcomes.map(({ step, tally, elapsedMs }) =>
    [
      step.name.padEnd(10),
      formatDuration(elapsedMs).padStart(12),
      tally.failed > 0 ? '  FAILED' : '  passed',
      `  ${formatTally(tally)}`,
    ].join(''),
  );
  const total = sumTallies(outcomes.map(({ tally }) => tally));
  process.stdout.write(
    [
      '',
      `${'step'.padEnd(10)}${'time'.padStart(12)}  result`,
      ...rows,
      `${'all'.padEnd(10)}${formatDuration(progress.elapsedMs()).padStart(12)}`,
      '',
      formatTally(total),
      '',
    ].join('\n'),
  );
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}
