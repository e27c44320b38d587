// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cleanEnvironment, findOnPath } from './environment.mjs';
import { explainPackageManager } from './explain.mjs';
import { Failure } from './failure.mjs';
import { toolsDir } from './paths.mjs';
import { run } from './processes.mjs';

/** The releases that are fetched when the machine has none that fit. */
const versions = { node: '24.21.0', yarn: '4.18.1' };

const binDir = join(toolsDir, 'node_modules', '.bin');

/**
 * @typedef {object} Toolchain
 * @property {string} node version, like `24.21.0`
 * @property {string} yarn version, like `4.18.1`
 * @property {string} source where they come from, for people
 * @property {NodeJS.ProcessEnv} env environment with both first on PATH
 */

/**
 * Node 24 and Yarn 4: those on PATH when both fit, otherwise those in `.tools`, fetched through npm when missing.
 *
 * @param {import('./progress.mjs').Progress} progress
 * @returns {Promise<Toolchain>}
 */
export async function ensureToolchain(progress) {
  const outer = cleanEnvironment(process.env);
  const present =
    inspect(outer, 'PATH') ??
    inspect(cleanEnvironment(process.env, [binDir]), '.tools');
  if (present) return present;

  await progress.step(
    `fetching Node ${versions.node} and Yarn ${versions.yarn} into .tools (about 50 MB, once)`,
    fetchTools,
  );
  const fetched = inspect(cleanEnvironment(process.env, [binDir]), '.tools');
  if (fetched) return fetched;
  throw new Failure('the fetched Node does not run on this machine', {
    hint: 'install Node 24 and Yarn 4 yourself, with both on PATH (on Alpine Linux: `apk add nodejs yarn`), and try again',
  });
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} source
 * @returns {Toolchain | undefined} `undefined` unless Node 24 and Yarn 4 are both there and run
 */
function inspect(env, source) {
  const node = versionOf('node', env);
  if (!node?.startsWith('v24.')) return undefined;
  const yarn = versionOf('yarn', env);
  if (!yarn?.startsWith('4.')) return undefined;
  return { node: node.slice(1), yarn, source, env };
}

/**
 * @param {string} command
 * @param {NodeJS.ProcessEnv} env
 */
function versionOf(command, env) {
  const path = findOnPath(command, env);
  if (!path) return undefined;
  try {
    return execFileSync(path, ['--version'], {
      cwd: dirname(toolsDir),
      // Corepack's `yarn` would otherwise start a download from outside the package registry.
      env: {
        ...env,
        COREPACK_ENABLE_NETWORK: '0',
        COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
      },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    }).trim();
  } catch {
    return undefined;
  }
}

async function fetchTools() {
  const npm = findOnPath('npm', process.env);
  if (!npm) {
    throw new Failure('cannot find `npm` on PATH', {
      hint: 'install Node 20 or newer together with npm',
    });
  }
  // Fetched beside and renamed at the end, so an interrupted fetch leaves nothing that looks complete.
  const staging = join(toolsDir, 'staging');
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  await writeFile(
    join(staging, 'package.json'),
    '{"name": "tools", "private": true}\n',
  );

  const { code, output } = await run(
    npm,
    [
      'install',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--no-update-notifier',
      '--workspaces=false',
      '--global=false',
      // Without a network npm would try for minutes.
      '--fetch-retries=2',
      '--fetch-retry-mintimeout=1000',
      '--fetch-retry-maxtimeout=5000',
      `--prefix=${staging}`,
      `node-${process.platform}-${process.arch}@${versions.node}`,
      `@yarnpkg/cli-dist@${versions.yarn}`,
    ],
    { cwd: staging, env: npmEnvironment() },
  );
  if (code !== 0 || !existsSync(join(staging, 'node_modules/.bin/yarn'))) {
    throw explainPackageManager('cannot fetch Node 24 and Yarn 4', output);
  }
  const target = join(toolsDir, 'node_modules');
  await rm(target, { recursive: true, force: true });
  await rename(join(staging, 'node_modules'), target);
  await rm(staging, { recursive: true, force: true });
}

/** The environment for npm: only the outer npm's settings about the registry and the way to it. */
function npmEnvironment() {
  const about =
    /^npm_config_(registry|cache|userconfig|globalconfig|.*proxy|ca|cafile|strict_ssl)$/i;
  return {
    ...cleanEnvironment(process.env),
    ...Object.fromEntries(
      Object.entries(process.env).filter(([name]) => about.test(name)),
    ),
  };
}

/**
 * The registry that npm is configured to use, for Yarn, which does not read npm's configuration.
 *
 * @returns {Promise<NodeJS.ProcessEnv>} empty when npm does not say
 */
export async function yarnRegistryEnvironment() {
  if (process.env.YARN_NPM_REGISTRY_SERVER) return {};
  const npm = findOnPath('npm', process.env);
  if (!npm) return {};
  const { code, output } = await run(npm, ['config', 'get', 'registry'], {
    env: npmEnvironment(),
  });
  const registry = output.match(/^https?:\/\/\S+$/m)?.[0];
  if (code !== 0 || !registry) return {};
  const { protocol, hostname } = new URL(registry);
  return {
    YARN_NPM_REGISTRY_SERVER: registry.replace(/\/$/, ''),
    // Whoever lets npm use plain HTTP has decided so; Yarn asks again.
    ...(protocol === 'http:' ? { YARN_UNSAFE_HTTP_WHITELIST: hostname } : {}),
  };
}

/**
 * Reads a JSON file that this script wrote; anything unreadable counts as absent.
 *
 * @param {string} path
 * @returns {Promise<Record<string, unknown>>}
 */
export async function readState(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return {};
  }
}
