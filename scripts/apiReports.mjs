#!/usr/bin/env node
// @ts-check
/*
 * Writes the report of the public API of every published library, from the declarations that `tsc` left in dist-types.
 * `--check` writes nothing and fails when a report is stale.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure, runMain } from './lib/failure.mjs';
import { installedBinDir, root } from './lib/paths.mjs';

const published = globSync('{packages,plugins}/*/package.json', { cwd: root })
  .sort()
  .filter(file => {
    const {
      private: isPrivate,
      bin,
      types,
    } = JSON.parse(readFileSync(join(root, file), 'utf8'));
    return !isPrivate && !bin && types;
  })
  .map(file => dirname(file));

runMain(async () => {
  const { status } = spawnSync(
    join(installedBinDir, 'backstage-repo-tools'),
    [
      'api-reports',
      ...published,
      ...(process.argv.includes('--check') ? ['--ci'] : []),
      '--allow-all-warnings',
      // Everything exported is public, so there are no release tags to miss; declarations of other packages are read as source.
      '--omit-messages',
      'ae-missing-release-tag,ae-wrong-input-file-type,ae-undocumented,ae-forgotten-export',
    ],
    { cwd: root, stdio: 'inherit' },
  );
  if (status !== 0) {
    throw new Failure('the reports of the public API are stale or incomplete', {
      hint: 'run `yarn tsc` and `yarn api-reports:build`, and commit what changed',
    });
  }
});
