// @ts-check
/**
 * Mutation testing of the pure rules; see mutation/README.md. Not part of `npm test`. Mocha runs the tests, since it
 * keeps the modules loaded from one mutant to the next: minutes instead of hours.
 *
 *   yarn workspace @ai-enablement/governance-core mutate [--mutate 'src/policy/waivers.ts']
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'mocha',
  mochaOptions: {
    require: [
      './mutation/typescript.cjs',
      './mutation/jestGlobals.cjs',
      './mutation/fewerRuns.cjs',
    ],
    // What kills most stands first: the first failing test ends a mutant's run.
    spec: [
      'src/policy/replay.test.ts',
      'src/policy/{evaluate,explain}.test.ts',
      'src/policy/obligations/*.test.ts',
      'src/{policy,attribution,audit,shared}/**/*.test.ts',
    ],
    // They read files of other folders, run git, or try many values at length, which would be done again for every mutant.
    ignore: [
      'src/policy/document/reference.test.ts',
      'src/**/*.{git,differential}.test.ts',
      'src/**/{classify,parsePolicy}.property.test.ts',
    ],
  },
  mutate: [
    'src/{policy,attribution,audit}/**/*.ts',
    '!src/**/*.test.ts',
    '!src/**/__*__/**',
    '!src/**/index.ts',
  ],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  incremental: true,
  incrementalFile: 'mutation/.incremental.json',
  concurrency: 2,
  disableTypeChecks: true,
  timeoutMS: 60_000,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: 'mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: null },
};
