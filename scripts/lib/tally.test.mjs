// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  formatTally,
  sumTallies,
  tallyOfJest,
  tallyOfNode,
  tallyOfPlaywright,
  tallyOfStep,
} from './tally.mjs';

const jest = {
  numPassedTests: 0,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
};
const playwright = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };

describe('the last line of `npm test`', () => {
  for (const { name, actual, expected } of [
    {
      name: 'a step without tests counts as one test',
      actual: tallyOfStep(true),
      expected: '1 passed, 0 failed, 0 skipped',
    },
    {
      name: 'a failed step counts as one failed test',
      actual: tallyOfStep(false),
      expected: '0 passed, 1 failed, 0 skipped',
    },
    {
      name: 'a Jest suite that does not load is a failure',
      actual: tallyOfJest({
        ...jest,
        numPassedTests: 3,
        numFailedTests: 1,
        numRuntimeErrorTestSuites: 2,
      }),
      expected: '3 passed, 3 failed, 0 skipped',
    },
    {
      name: 'pending and to-do tests of Jest are skipped',
      actual: tallyOfJest({ ...jest, numPendingTests: 1, numTodoTests: 1 }),
      expected: '0 passed, 0 failed, 2 skipped',
    },
    {
      name: 'a journey that passed only when tried again has failed',
      actual: tallyOfPlaywright({
        stats: { ...playwright, expected: 4, flaky: 1, skipped: 1 },
        errors: [],
      }),
      expected: '4 passed, 1 failed, 1 skipped',
    },
    {
      name: 'an error outside of journeys is a failure',
      actual: tallyOfPlaywright({ stats: playwright, errors: ['setup'] }),
      expected: '0 passed, 1 failed, 0 skipped',
    },
    {
      name: 'cancelled tests of Node are failures',
      actual: tallyOfNode(
        '# pass 2\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 0\n',
      ),
      expected: '2 passed, 2 failed, 1 skipped',
    },
    {
      name: 'a run of Node without a summary is a failure',
      actual: tallyOfNode('Error: no such file\n'),
      expected: '0 passed, 1 failed, 0 skipped',
    },
    {
      name: 'runners are added up',
      actual: sumTallies([
        { passed: 1, failed: 2, skipped: 3 },
        { passed: 10, failed: 20, skipped: 30 },
      ]),
      expected: '11 passed, 22 failed, 33 skipped',
    },
  ]) {
    it(name, () => assert.equal(formatTally(actual), expected));
  }
});
