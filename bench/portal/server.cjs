// @ts-check
/*
 * A portal for benchmarks, in a process of its own: the real backend with real authentication, permissions, catalog and
 * database, a catalog of made-up components, and a plugin `baseline` whose one route is as authenticated and validated as
 * ours and commits one row. Settings come as JSON in the first argument; prints one line when it is ready.
 */
require('@backstage/cli/config/nodeTransform.cjs');
const { createBackend } = require('@backstage/backend-defaults');
const { mockServices } = require('@backstage/backend-test-utils');
const { allowAllPolicy } = require('./allowAllPolicy.cjs');
const { baselinePlugin } = require('./baselinePlugin.cjs');
const { fleetModule } = require('./fleetModule.cjs');

/** @type {{port: number, config: object, components: number}} */
const settings = JSON.parse(process.argv[2] ?? '{}');

const backend = createBackend();
backend.add(mockServices.rootConfig.factory({ data: settings.config }));
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(allowAllPolicy);
backend.add(
  require('@ai-enablement/backstage-plugin-ai-governance-backend').default,
);
backend.add(fleetModule(settings.components));
backend.add(baselinePlugin);
backend.start().then(
  () => process.stdout.write('ready\n'),
  error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
