// @ts-check
const { builtinModules } = require('node:module');

/** Files that run in tests only. */
const testFiles = ['**/*.test.*', '**/__testUtils__/**', '**/__fixtures__/**'];

/** ESLint options that every package shares; handed to Backstage's factory by the package's own `.eslintrc.js`. */
const house = {
  // A comment cannot switch a rule off: what a rule gets wrong is corrected in the rules.
  noInlineConfig: true,
  rules: {
    '@backstage/no-mixed-plugin-imports': 'error',
    '@backstage/no-undeclared-imports': 'error',
    '@backstage/no-forbidden-package-imports': 'error',
    '@backstage/no-relative-monorepo-imports': 'error',
    '@backstage/no-top-level-material-ui-4-imports': 'error',
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/ban-ts-comment': ['error', { 'ts-check': false }],
    // A file reads from the top down: what a function needs may stand below it.
    '@typescript-eslint/no-use-before-define': [
      'error',
      { functions: false, classes: false, variables: false, typedefs: false },
    ],
    'jest/no-disabled-tests': 'error',
    'jest/no-focused-tests': 'error',
    'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    // Functions that are named after HTTP methods are not constructors.
    'new-cap': ['error', { capIsNew: false }],
  },
  overrides: [
    {
      // A contract is a suite that several tests run.
      files: ['**/*.contract.ts', '**/storeContract/**'],
      rules: { 'jest/no-export': 'off' },
    },
    {
      // Tests hold what must be refused.
      files: testFiles,
      rules: { 'no-script-url': 'off' },
    },
    {
      files: ['scripts/**', '*.mjs'],
      rules: { 'no-console': 'off' },
    },
  ],
};

/** Globals that would tie a rule of the core to a machine, a moment or the network. */
const impureGlobals = [
  'process',
  'Buffer',
  'require',
  'module',
  '__dirname',
  '__filename',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'crypto',
  'console',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'globalThis',
];

/** ESLint overrides that keep the core pure: clock, ids, digest and everything outside are parameters. */
const purity = {
  files: ['src/**/*.{ts,tsx}'],
  excludedFiles: testFiles,
  rules: {
    'no-restricted-globals': [
      'error',
      ...impureGlobals.map(name => ({
        name,
        message: 'the core is pure: take what you need as a parameter',
      })),
    ],
    'no-restricted-properties': [
      'error',
      {
        object: 'Date',
        property: 'now',
        message: 'the core has no clock: take `now` as a parameter',
      },
      {
        object: 'Math',
        property: 'random',
        message: 'the core has no chance: take ids and seeds as parameters',
      },
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
        message: 'the core has no clock: take `now` as a parameter',
      },
      {
        selector: 'CallExpression[callee.name="Date"]',
        message: 'the core has no clock: take `now` as a parameter',
      },
      {
        selector:
          'MemberExpression[property.name=/^(localeCompare|toLocaleString|toLocaleDateString|toLocaleTimeString|toLocaleUpperCase|toLocaleLowerCase)$/]',
        message: "the core's results must not depend on the machine's language",
      },
      {
        selector: 'ImportExpression',
        message: 'the core loads nothing at run time',
      },
    ],
    'no-restricted-imports': [
      'error',
      {
        paths: builtinModules.flatMap(name => [name, `node:${name}`]),
        patterns: [
          '*.test*',
          '**/__testUtils__/**',
          '**/__fixtures__/**',
          'node:*',
        ],
      },
    ],
  },
};

/** Names of `governance-core` that are no rules: vocabulary (in capitals), words that people read, and tools for text and references. */
const coreTools =
  '[A-Z_]+|\\w+Words|joinWords|plural|canonicalJson|ok|failed|parseEntityRef|formatEntityRef|repositoryIdFrom|byCodeUnits|sortedUnique';

/** Names of the contract package that are no API types. */
const contractTools = '\\w+Permissions?|ANNOTATION_\\w+';

/** @param {string} source end of the package's name */
const importsOf = source =>
  `ImportDeclaration[source.value=/^@ai-enablement.${source}(.|$)/]`;

const noCoreRules = [
  {
    selector: `${importsOf('governance-core')}[importKind!="type"] > ImportSpecifier[importKind!="type"]:not([imported.name=/^(${coreTools})$/])`,
    message:
      'only `service` asks the rules of the core; import the type, or move the call into the service',
  },
  {
    selector: `${importsOf('governance-core')}[importKind!="type"] > :matches(ImportNamespaceSpecifier, ImportDefaultSpecifier)`,
    message: 'import the names that you need from the core',
  },
];

const noContractTypes = [
  {
    selector: `${importsOf('backstage-plugin-ai-governance-common')} > ImportSpecifier:not([imported.name=/^(${contractTools})$/])`,
    message:
      'API types stop at `router`; use a type of the slice and turn it into the API shape there',
  },
  {
    selector: `${importsOf('backstage-plugin-ai-governance-common')} > :matches(ImportNamespaceSpecifier, ImportDefaultSpecifier)`,
    message: 'import the names that you need from the contract package',
  },
];

/** Backstage's own restriction for backend packages, which a rule of ours would replace. */
const noDirname = {
  selector: 'Identifier[name="__dirname"]',
  message: 'use `resolvePackagePath()` of `@backstage/backend-plugin-api`',
};

const entryFiles = ['router', 'actions'].flatMap(filesOfLayer);
const serviceFiles = filesOfLayer('service');

/** @param {string} name */
function filesOfLayer(name) {
  return [`src/slices/*/${name}.ts`, `src/slices/*/${name}/**/*.ts`];
}

/**
 * ESLint overrides for the backend's slices: rules of the core are asked by `service` only, API types are known to `router`
 * and `actions` only. Types of the core may go anywhere.
 */
const sliceLayers = [
  {
    files: ['src/slices/**/*.ts'],
    excludedFiles: [...entryFiles, ...serviceFiles, ...testFiles],
    rules: {
      'no-restricted-syntax': [
        'error',
        noDirname,
        ...noCoreRules,
        ...noContractTypes,
      ],
    },
  },
  {
    files: entryFiles,
    excludedFiles: testFiles,
    rules: { 'no-restricted-syntax': ['error', noDirname, ...noCoreRules] },
  },
  {
    files: serviceFiles,
    excludedFiles: testFiles,
    rules: { 'no-restricted-syntax': ['error', noDirname, ...noContractTypes] },
  },
];

module.exports = { house, purity, sliceLayers };
