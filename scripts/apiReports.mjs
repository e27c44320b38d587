#!/usr/bin/env node
// @ts-check
/*
 * Writes the report of the public API of every published library, from declarations made anew: those of an incremental
 * build name the members of large types in another order. `--check` writes nothing, reads the declarations that are there,
 * and fails when a report is stale.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
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

const isCheck = process.argv.includes('--check');

runMain(async () => {
  if (!isCheck) {
    rmSync(join(root, 'dist-types'), { recursive: true, force: true });
    run('tsc', []);
  }
  run('backstage-repo-tools', [
    'api-reports',
    ...published,
    ...(isCheck ? ['--ci'] : []),
    '--allow-all-warnings',
    // Everything exported is public, so there are no release tags to miss; declarations of other packages are read as source.
    '--omit-messages',
    'ae-missing-release-tag,ae-wrong-input-file-type,ae-undocumented,ae-forgotten-export',
  ]);
});

/** @param {string} command @param {readonly string[]} args */
function run(command, args) {
  const { status } = spawnSync(join(installedBinDir, command), args, {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) {
    throw new Failure('the reports of the public API are stale or incomplete', {
      hint: 'run `yarn api-reports:build` and commit what changed',
    });
  }
}
