// @ts-check
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { createProgress } from './progress.mjs';
import { steps } from './steps.mjs';

/**
 * Runs a step against a runner that only leaves a report.
 *
 * @param {string} name
 * @param {{resultsDir: string, code?: number, report?: object}} runner
 */
async function runStep(name, { resultsDir, code = 0, report }) {
  const step = steps.find(candidate => candidate.name === name);
  assert(step);
  const run = async () => {
    if (report) {
      writeFileSync(join(resultsDir, `${name}.json`), JSON.stringify(report));
    }
    return { code, output: 'what the runner printed' };
  };
  const toolchain = { node: '', yarn: '', source: '', env: {} };
  return step.run({
    workshop: { toolchain, env: {}, run },
    progress: createProgress({ write: () => undefined }),
    logFile: join(resultsDir, 'log'),
    resultsDir,
  });
}

const green = {
  numPassedTests: 7,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
};

describe('a run is only green when everything really ran', () => {
  const resultsDir = mkdtempSync(join(tmpdir(), 'steps-'));
  const browser = join(resultsDir, 'browser');
  writeFileSync(browser, '#!/bin/sh\necho Chromium 1\n', { mode: 0o755 });
  const { PLAYWRIGHT_CHROMIUM_PATH } = process.env;
  process.env.PLAYWRIGHT_CHROMIUM_PATH = browser;
  after(() => {
    if (PLAYWRIGHT_CHROMIUM_PATH === undefined) {
      delete process.env.PLAYWRIGHT_CHROMIUM_PATH;
    } else {
      process.env.PLAYWRIGHT_CHROMIUM_PATH = PLAYWRIGHT_CHROMIUM_PATH;
    }
    rmSync(resultsDir, { recursive: true, force: true });
  });

  it('unit tests that never reached PostgreSQL have failed', async () => {
    const { tally, output } = await runStep('unit', {
      resultsDir,
      report: green,
    });
    assert.deepEqual(tally, { passed: 7, failed: 1, skipped: 0 });
    assert.match(output, /no test ever connected to PostgreSQL/);
  });

  for (const { name, step, runner, failed } of [
    {
      name: 'a runner that left no report has failed',
      step: 'e2e',
      runner: {},
      failed: 1,
    },
    {
      name: 'a run without a single test has failed',
      step: 'e2e',
      runner: {
        report: {
          stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 },
          errors: [],
        },
      },
      failed: 1,
    },
    {
      name: 'a run of skipped tests only has failed',
      step: 'e2e',
      runner: {
        report: {
          stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 9 },
          errors: [],
        },
      },
      failed: 1,
    },
    {
      name: 'an exit code that the report does not explain is a failure',
      step: 'e2e',
      runner: {
        code: 1,
        report: {
          stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 },
          errors: [],
        },
      },
      failed: 1,
    },
    {
      name: 'a command that ends with an error has failed',
      step: 'format',
      runner: { code: 1 },
      failed: 1,
    },
    {
      name: 'a command that ends well has passed',
      step: 'format',
      runner: {},
      failed: 0,
    },
  ]) {
    it(name, async () => {
      rmSync(join(resultsDir, `${step}.json`), { force: true });
      const { tally } = await runStep(step, { resultsDir, ...runner });
      assert.equal(tally.failed, failed);
    });
  }
});

describe('the browser', () => {
  it('that a variable names must exist', async () => {
    const { findBrowser } = await import('../browser.mjs');
    assert.throws(
      () => findBrowser({ CHROME_PATH: '/no/such/browser', PATH: '/usr/bin' }),
      {
        message:
          '`CHROME_PATH` names `/no/such/browser`, which is not an executable file',
      },
    );
  });
});
