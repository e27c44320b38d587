// @ts-check
// Who may import whom: between packages, between the backend's slices, and between the layers of a slice.
// `npm test` runs this; `node scripts/walls/plant.mjs` proves that each rule still bites.
const { slices } = require('./scripts/walls/slices.cjs');

/** Files that run in tests only may reach for anything of the packages that their `package.json` names. */
const tests =
  '\\.(test|contract)\\.tsx?$|/storeContract/|/__testUtils__/|/__fixtures__/|/fake(\\.ts$|/)|/src/testing/|/testUtils/|/setupTests\\.ts$';

/** What each package of ours may import from the others (folder → folders). */
const packages = {
  'packages/governance-core': [],
  'packages/governance-content': [],
  'packages/governance-detectors': ['packages/governance-core'],
  'packages/github-stand-in': [],
  'plugins/ai-governance-common': ['packages/governance-core'],
  'plugins/ai-governance-node': [
    'plugins/ai-governance-common',
    'packages/governance-core',
  ],
  'plugins/ai-governance-backend': [
    'plugins/ai-governance-node',
    'plugins/ai-governance-common',
    'packages/governance-core',
    'packages/governance-content',
    'packages/governance-detectors',
  ],
  'plugins/ai-governance-backend-module-[^/]+': [
    'plugins/ai-governance-node',
    'plugins/ai-governance-common',
    'packages/governance-core',
  ],
  'examples/ai-governance-backend-module-[^/]+': [
    'plugins/ai-governance-node',
    'packages/governance-core',
  ],
  'plugins/catalog-backend-module-ai-governance': [
    'plugins/ai-governance-node',
    'plugins/ai-governance-common',
    'packages/governance-core',
  ],
  'plugins/search-backend-module-ai-governance': [
    'plugins/ai-governance-node',
    'plugins/ai-governance-common',
    'packages/governance-core',
  ],
  'plugins/auth-backend-module-demo': [],
  'plugins/ai-governance': [
    'plugins/ai-governance-common',
    'packages/governance-core',
  ],
  'packages/governance-cli': [
    'plugins/ai-governance-common',
    'packages/governance-core',
    'packages/governance-content',
    'packages/governance-detectors',
  ],
  'packages/app': ['plugins/ai-governance'],
  'packages/backend': [
    'plugins/ai-governance-backend',
    'plugins/ai-governance-backend-module-[^/]+',
    'plugins/ai-governance-common',
    'plugins/auth-backend-module-demo',
    'plugins/catalog-backend-module-ai-governance',
    'plugins/search-backend-module-ai-governance',
  ],
};

const packageRules = Object.entries(packages).map(([from, allowed]) => ({
  name: `packages-of-${from.split('/')[1]?.replace(/\W+/g, '-').replace(/-+$/, '')}`,
  comment: `${from} may import of ours: ${allowed.join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: `^(${from})/src/`, pathNot: tests },
  to: {
    path: '^(packages|plugins|examples)/',
    // `$1` is the importing package itself.
    pathNot: ['^$1/', ...allowed.map(folder => `^${folder}/`)],
  },
}));

const libraryRules = [
  {
    name: 'core-libraries',
    comment:
      'the core is pure: YAML, schemas, numbers by seed and nothing that touches the machine',
    severity: 'error',
    from: { path: '^packages/governance-core/src/', pathNot: tests },
    to: {
      pathNot: [
        '^packages/',
        '^plugins/',
        '/node_modules/(zod|yaml|pure-rand|mdast-util-from-markdown|mdast-util-gfm|micromark-extension-gfm)/',
        '^node_modules/@types/mdast/',
        '^node_modules/(zod|yaml|pure-rand|mdast-util-from-markdown|mdast-util-gfm|micromark-extension-gfm)/',
      ],
    },
  },
  {
    name: 'content-is-data',
    comment: 'the content is data: it reads its own files and asks nobody',
    severity: 'error',
    from: { path: '^packages/governance-content/src/', pathNot: tests },
    to: { pathNot: ['^packages/governance-content/', '^(fs|path)$'] },
  },
  {
    name: 'common-takes-core-types',
    comment: 'the contract package takes types of the core, not its rules',
    severity: 'error',
    from: { path: '^plugins/ai-governance-common/src/', pathNot: tests },
    to: {
      path: '^packages/governance-core/',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'no-node-in-the-browser',
    comment: 'what runs in the browser has no Node modules',
    severity: 'error',
    from: {
      path: '^(plugins/ai-governance|plugins/ai-governance-common|packages/governance-core|packages/app)/src/',
      pathNot: tests,
    },
    to: { dependencyTypes: ['core'] },
  },
];

const slice = 'plugins/ai-governance-backend/src/slices';

const sliceRules = [
  {
    name: 'slices-meet-at-facades',
    comment: 'a slice sees of another one only `facade.ts`',
    severity: 'error',
    from: { path: `^${slice}/([^/]+)/` },
    to: {
      path: `^${slice}/[^/]+/`,
      pathNot: [`^${slice}/$1/`, `^${slice}/[^/]+/facade\\.ts$`],
    },
  },
  {
    name: 'slices-enter-by-index',
    comment:
      'the plugin puts slices together by their `index.ts`; shared code knows no slice',
    severity: 'error',
    from: {
      path: '^plugins/ai-governance-backend/src/',
      pathNot: [`^${slice}/`, tests],
    },
    to: {
      path: `^${slice}/`,
      pathNot: [`^${slice}/[^/]+/(index|facade)\\.ts$`],
    },
  },
  {
    name: 'shared-knows-no-slice',
    comment:
      '`http`, `database` and `shared` serve the slices and know none of them',
    severity: 'error',
    from: {
      path: '^plugins/ai-governance-backend/src/(http|database|shared)/',
      pathNot: tests,
    },
    to: { path: `^${slice}/` },
  },
  ...slices.flatMap((name, index) =>
    slices.slice(index + 1).map(right => ({
      name: `slices-leftward-${name}-${right}`,
      comment: `${name} stands left of ${right}: ask for a fact through a port instead`,
      severity: 'error',
      from: { path: `^${slice}/${name}/` },
      to: { path: `^${slice}/${right}/` },
    })),
  ),
];

/** Files of a layer: `service.ts` or anything below `service/`. @param {string} names */
const layer = names => `^${slice}/([^/]+)/(${names})(\\.ts$|/)`;

/** @param {string} names */
const sameSlice = names => `^${slice}/$1/(${names})(\\.ts$|/)`;

/**
 * @param {string} name
 * @param {{from: string, to: string, types: boolean, comment: string}} rule `types`: whether type imports are all right
 */
const layerRule = (name, { from, to, types, comment }) => ({
  name: `layers-${name}`,
  comment,
  severity: 'error',
  from: { path: layer(from), pathNot: tests },
  to: {
    path: sameSlice(to),
    ...(types ? { dependencyTypesNot: ['type-only'] } : {}),
  },
});

const layerRules = [
  layerRule('entries-ask-authorize', {
    from: 'router|actions',
    to: 'service|tasks|facade',
    types: true,
    comment:
      'router and actions call the authorised service only, so that neither can forget the permission',
  }),
  layerRule('entries-know-no-storage', {
    from: 'router|actions',
    to: 'store|views|rows|fake',
    types: false,
    comment: 'router and actions know no storage, not even its types',
  }),
  layerRule('authorize-asks-service', {
    from: 'authorize',
    to: 'store|views|rows|fake|router|actions|tasks',
    types: true,
    comment: 'authorize wraps the service and nothing else',
  }),
  layerRule('service-asks-storage', {
    from: 'service',
    to: 'authorize|router|actions|tasks|index',
    types: false,
    comment: 'the service knows neither its callers nor how it is put together',
  }),
  layerRule('storage-is-the-bottom', {
    from: 'store|views|rows|model',
    to: 'service|authorize|router|actions|tasks|facade|index',
    types: false,
    comment: 'storage knows nobody above it',
  }),
  layerRule('tasks-ask-service', {
    from: 'tasks',
    to: 'authorize|store|views|rows|fake|router|actions',
    types: true,
    comment: 'a task calls the service',
  }),
  layerRule('facade-asks-service', {
    from: 'facade',
    to: 'authorize|store|views|rows|fake|router|actions|tasks',
    types: false,
    comment: 'the facade speaks plain data',
  }),
  {
    name: 'layers-sql-in-storage',
    comment:
      'only `store` and `views` know SQL; `index` hands the connection over',
    severity: 'error',
    from: {
      path: `^${slice}/`,
      pathNot: [
        `^${slice}/[^/]+/(store|views)(\\.ts$|/)`,
        `^${slice}/[^/]+/index\\.ts$`,
        tests,
      ],
    },
    to: { path: '(^|/)node_modules/(@types/)?knex/' },
  },
  {
    name: 'layers-http-in-router',
    comment: 'only `router` knows HTTP',
    severity: 'error',
    from: {
      path: `^${slice}/`,
      pathNot: [`^${slice}/[^/]+/router(\\.ts$|/)`, tests],
    },
    to: {
      path: '(^|/)node_modules/(@types/)?(express|express-serve-static-core|@backstage/backend-openapi-utils)/',
    },
  },
  {
    name: 'layers-contract-in-router',
    comment:
      'only `router` knows the helpers of the HTTP interface; `index` hands them over',
    severity: 'error',
    from: {
      path: `^${slice}/`,
      pathNot: [
        `^${slice}/[^/]+/(router|actions)(\\.ts$|/)`,
        `^${slice}/[^/]+/index\\.ts$`,
        tests,
      ],
    },
    to: { path: '^plugins/ai-governance-backend/src/http/' },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'two files that need each other are one idea, or miss a third',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      comment:
        'what is imported must be there, or the rules below do not see it',
      severity: 'error',
      // In tests a function of ours is called `require`; a wrong import there is the compiler's to find.
      from: { pathNot: tests },
      to: { couldNotResolve: true },
    },
    ...packageRules,
    ...libraryRules,
    ...sliceRules,
    ...layerRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(dist|dist-types)/|\\.(css|svg|png)$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.d.ts', '.json'],
    },
  },
};
