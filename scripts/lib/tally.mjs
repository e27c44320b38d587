// @ts-check

/**
 * What a step did, in numbers of tests.
 *
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * A step without tests of its own counts as one test.
 *
 * @param {boolean} isPassed
 * @returns {Tally}
 */
export function tallyOfStep(isPassed) {
  return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0 };
}

/** @param {ReadonlyArray<Tally>} tallies */
export function sumTallies(tallies) {
  return tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * The run's last line.
 *
 * @param {Tally} tally
 */
export function formatTally({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * Reads Jest's JSON report. A suite that does not even load counts as one failed test.
 *
 * @param {{numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number, numPendingTests: number, numTodoTests: number}} report
 * @returns {Tally}
 */
export function tallyOfJest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Reads Playwright's JSON report. A test that only passed when tried again has failed, and so has an error outside of tests.
 *
 * @param {{stats: {expected: number, unexpected: number, flaky: number, skipped: number}, errors: ReadonlyArray<unknown>}} report
 * @returns {Tally}
 */
export function tallyOfPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * Reads the summary of Node's own test runner in the format TAP; a run without a summary counts as one failed test.
 *
 * @param {string} tap
 * @returns {Tally}
 */
export function tallyOfNode(tap) {
  const count = (/** @type {string} */ name) =>
    Number(tap.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? NaN);
  const passed = count('pass');
  if (Number.isNaN(passed)) return tallyOfStep(false);
  return {
    passed,
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  };
}
