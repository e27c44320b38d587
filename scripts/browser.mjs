#!/usr/bin/env node
// @ts-check
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findOnPath, isExecutable } from './lib/environment.mjs';
import { lastLines } from './lib/explain.mjs';
import { Failure, runMain } from './lib/failure.mjs';
import { run } from './lib/processes.mjs';

/** Names of Chromium and its relatives on PATH. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** Where they are on a Mac. */
const macPaths = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const hint =
  'install Chromium or Chrome (Debian: `apt-get install chromium`; any system: `npx playwright install chromium`), or let PLAYWRIGHT_CHROMIUM_PATH name the executable';

/**
 * Finds a Chromium: named by PLAYWRIGHT_CHROMIUM_PATH or CHROME_PATH, on PATH, in Playwright's own store.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined} absolute path; a variable that names no executable is a failure, never passed over
 */
export function findBrowser(env = process.env) {
  for (const variable of ['PLAYWRIGHT_CHROMIUM_PATH', 'CHROME_PATH']) {
    const path = env[variable];
    if (path && !isExecutable(path)) {
      throw new Failure(
        `\`${variable}\` names \`${path}\`, which is not an executable file`,
        {
          hint,
        },
      );
    }
    if (path) return path;
  }
  return [
    ...names.map(name => findOnPath(name, env)),
    ...macPaths,
    ...playwrightPaths(env),
  ].find(path => path !== undefined && isExecutable(path));
}

/**
 * Finds a Chromium, or installs Debian's when this is a machine where that is possible.
 *
 * @param {import('./lib/progress.mjs').Progress} progress
 * @returns {Promise<string>} absolute path of the executable
 */
export async function ensureBrowser(progress) {
  const found = findBrowser();
  if (found) return found;
  const apt = findOnPath('apt-get', process.env);
  if (apt && process.getuid?.() === 0) {
    await progress.step('installing Chromium with apt-get (once)', () =>
      installWith(apt),
    );
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Failure('there is no Chromium for the end-to-end tests', { hint });
}

/** @param {string} apt */
async function installWith(apt) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // A stale package index is no reason to stop: the install itself decides.
  const update = await run(apt, ['update'], { env });
  const install = await run(
    apt,
    ['install', '-y', '--no-install-recommends', 'chromium'],
    { env },
  );
  if (install.code !== 0) {
    throw new Failure('cannot install Chromium with apt-get', {
      details: lastLines(`${update.output}\n${install.output}`, 15),
      hint,
    });
  }
}

/**
 * Executables in the store that `playwright install` fills, newest first.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {ReadonlyArray<string>}
 */
function playwrightPaths(env) {
  const stores = [
    env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
  ].filter(store => store !== undefined);
  return stores.flatMap(store =>
    directoryNames(store)
      .filter(name => name.startsWith('chromium-'))
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
      .flatMap(name => [
        join(store, name, 'chrome-linux/chrome'),
        join(store, name, 'chrome-linux64/chrome'),
        join(store, name, 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'),
      ]),
  );
}

/** @param {string} path */
function directoryNames(path) {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

/**
 * The version that a browser reports, as a proof that it runs here.
 *
 * @param {string} path
 */
export function browserVersion(path) {
  try {
    return execFileSync(path, ['--version', '--no-sandbox'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 30_000,
    }).trim();
  } catch {
    throw new Failure(`the browser \`${path}\` does not run`, { hint });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  runMain(async () => {
    const path = findBrowser();
    if (!path)
      throw new Failure('there is no Chromium on this machine', { hint });
    process.stdout.write(`${path}\n${browserVersion(path)}\n`);
  });
}
