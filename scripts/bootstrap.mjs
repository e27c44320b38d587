#!/usr/bin/env node
// @ts-check
import { delimiter } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies } from './lib/dependencies.mjs';
import { Failure, runMain } from './lib/failure.mjs';
import { withBootstrapLock } from './lib/lock.mjs';
import { installedBinDir } from './lib/paths.mjs';
import { onStopSignal, run, stopAll } from './lib/processes.mjs';
import { createProgress } from './lib/progress.mjs';
import { ensureToolchain } from './lib/toolchain.mjs';

const help = `Usage: node scripts/bootstrap.mjs

Makes this checkout ready to use: Node 24 and Yarn 4 (fetched into .tools
through npm when the machine has none) and the dependencies of yarn.lock.
Only does what is missing; an interrupted run is simply repeated.

Options:
  --help  show this text
`;

/**
 * @typedef {object} Workshop
 * @property {import('./lib/toolchain.mjs').Toolchain} toolchain
 * @property {NodeJS.ProcessEnv} env environment with the tools and the installed executables first on PATH
 * @property {(command: string, args: ReadonlyArray<string>, options?: import('./lib/processes.mjs').SpawnOptions) => ReturnType<typeof run>} run runs a command in that environment
 */

/**
 * Ensures tools and dependencies, and offers the environment to use them in.
 *
 * @param {import('./lib/progress.mjs').Progress} progress
 * @returns {Promise<Workshop>}
 */
export async function prepare(progress) {
  requireUsableMachine();
  const toolchain = await withBootstrapLock(progress, async () => {
    const found = await ensureToolchain(progress);
    progress.line(
      `toolchain: Node ${found.node} and Yarn ${found.yarn} from ${found.source}`,
    );
    await ensureDependencies(progress, found);
    return found;
  });
  const env = {
    ...toolchain.env,
    PATH: `${toolchain.env.PATH}${delimiter}${installedBinDir}`,
  };
  return {
    toolchain,
    env,
    run: (command, args, options = {}) =>
      run(command, args, { ...options, env: { ...env, ...options.env } }),
  };
}

function requireUsableMachine() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Failure(
      `expected Node 20 or newer to start with, got ${process.versions.node}`,
      { hint: 'install a current Node; the portal fetches its own Node 24' },
    );
  }
  if (process.platform === 'win32') {
    throw new Failure('Windows is supported through WSL only', {
      hint: 'clone the repository inside a WSL distribution and run the command there',
    });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  runMain(async () => {
    if (process.argv.includes('--help')) {
      process.stdout.write(help);
      return 0;
    }
    const progress = createProgress();
    const interrupted = new Promise(resolve => {
      onStopSignal(() => resolve('interrupted'));
    });
    try {
      const outcome = await Promise.race([interrupted, prepare(progress)]);
      if (outcome === 'interrupted') {
        progress.line('interrupted; run the command again to go on');
        return 130;
      }
      progress.line('ready');
      return 0;
    } finally {
      await stopAll();
    }
  });
}
