#!/usr/bin/env node
'use strict';
// Runs the sources as they stand, without a build.
require('@backstage/cli/config/nodeTransform.cjs');
const { main } = require('../src/main.ts');

main(process.argv.slice(2)).catch(error => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
