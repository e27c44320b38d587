// @ts-check
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { explainPackageManager } from './explain.mjs';
import { Failure } from './failure.mjs';
import { root, toolsDir } from './paths.mjs';
import { run } from './processes.mjs';
import { readState, yarnRegistryEnvironment } from './toolchain.mjs';

const statePath = join(toolsDir, 'install.json');

/**
 * Installs the dependencies with the lockfile, unless nothing changed since the last complete installation.
 *
 * @param {import('./progress.mjs').Progress} progress
 * @param {import('./toolchain.mjs').Toolchain} toolchain
 */
export async function ensureDependencies(progress, toolchain) {
  const digest = await digestInputs(toolchain);
  const state = await readState(statePath);
  // Yarn writes its own state file last, so it is missing after a deleted or half-made node_modules.
  const isComplete = existsSync(join(root, 'node_modules', '.yarn-state.yml'));
  if (isComplete && state.digest === digest) {
    progress.line('dependencies: up to date');
    return;
  }
  await rm(statePath, { force: true });
  await progress.step('installing the dependencies with yarn.lock', () =>
    install(toolchain),
  );
  await mkdir(toolsDir, { recursive: true });
  await writeFile(statePath, `${JSON.stringify({ digest })}\n`);
}

/** @param {import('./toolchain.mjs').Toolchain} toolchain */
async function install(toolchain) {
  const { code, output } = await run('yarn', ['install', '--immutable'], {
    env: {
      ...toolchain.env,
      ...(await yarnRegistryEnvironment()),
      YARN_ENABLE_PROGRESS_BARS: '0',
    },
  });
  if (code !== 0) {
    throw explainPackageManager('cannot install the dependencies', output);
  }
}

/**
 * Digest of everything that decides what an installation contains.
 *
 * @param {import('./toolchain.mjs').Toolchain} toolchain
 */
async function digestInputs(toolchain) {
  const hash = createHash('sha256');
  hash.update(
    `${process.platform} ${process.arch} node ${toolchain.node.split('.')[0]}\n`,
  );
  for (const file of await installInputs()) {
    hash.update(`${file}\n`);
    hash.update(await readFile(join(root, file)));
  }
  return hash.digest('hex');
}

/** @returns {Promise<ReadonlyArray<string>>} paths below the repository, sorted */
async function installInputs() {
  if (!existsSync(join(root, 'yarn.lock'))) {
    throw new Failure('`yarn.lock` is missing', {
      hint: 'restore it with `git checkout yarn.lock`',
    });
  }
  const manifests = await Promise.all(
    ['packages', 'plugins'].map(async folder => {
      const names = await readdir(join(root, folder));
      return names.map(name => join(folder, name, 'package.json'));
    }),
  );
  return ['package.json', 'yarn.lock', '.yarnrc.yml', ...manifests.flat()]
    .filter(file => existsSync(join(root, file)))
    .sort();
}
