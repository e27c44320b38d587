#!/usr/bin/env node
// @ts-check
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { prepare } from './bootstrap.mjs';
import { waitForDemo } from './lib/demo.mjs';
import { ensureDemoToken } from './lib/demoToken.mjs';
import { lastLines } from './lib/explain.mjs';
import { Failure, runMain } from './lib/failure.mjs';
import { readOptions } from './lib/options.mjs';
import { dataDir, root } from './lib/paths.mjs';
import { portalLogReader } from './lib/portalLog.mjs';
import { parsePort, requireFreePort } from './lib/ports.mjs';
import { onStopSignal, startGroup, stopAll } from './lib/processes.mjs';
import { createProgress, formatDuration } from './lib/progress.mjs';
import { waitUntilReady } from './lib/ready.mjs';

const help = `Usage: npm start [-- options]

Sets the checkout up when needed, starts the portal (backend and app) with the
demo organisation, and prints its address. The data is kept in .data/db
between starts. Ctrl-C ends everything.

Options:
  --verbose  show everything that the portal logs (it is always in .data/start.log)
  --reset    delete the data of earlier starts first
  --yes      do not ask before deleting
  --help     show this text

Environment:
  PORTAL_APP_PORT      port of the app, 3000 when absent (PORT works too)
  PORTAL_BACKEND_PORT  port of the backend, 7007 when absent
`;

const logFile = join(dataDir, 'start.log');
const databaseDir = join(dataDir, 'db');
const cli = join(root, 'packages/governance-cli/bin/ai-governance');

runMain(async () => {
  const options = readOptions(
    {
      verbose: { type: 'boolean' },
      reset: { type: 'boolean' },
      yes: { type: 'boolean' },
      help: { type: 'boolean' },
    },
    'npm start',
  );
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  const progress = createProgress();
  // What the portal complains about while it is being ended is nobody's concern.
  const stopping = new AbortController();
  const stopped = new Promise(resolve => {
    onStopSignal(() => {
      stopping.abort();
      resolve(undefined);
    });
  });
  if (options.reset && !(await resetData(options.yes, progress))) return 1;

  try {
    await Promise.race([stopped, start(options, progress, stopping.signal)]);
    progress.line('stopping …');
  } finally {
    await stopAll();
  }
  progress.line('stopped; nothing is left running');
  return 0;
});

/**
 * Starts everything; only returns when the portal has ended by itself.
 *
 * @param {{verbose?: boolean}} options
 * @param {import('./lib/progress.mjs').Progress} progress
 * @param {AbortSignal} stopping
 */
async function start(options, progress, stopping) {
  const ports = await choosePorts();
  const workshop = await prepare(progress);
  await mkdir(databaseDir, { recursive: true });
  const token = await ensureDemoToken();
  await buildCli(workshop, progress);

  const log = portalLogReader({
    show: line => {
      if (!stopping.aborted) process.stdout.write(`${line}\n`);
    },
    verbose: options.verbose ?? false,
  });
  const { CI: _, PORT: __, ...env } = workshop.env;
  const portal = startGroup(
    'backstage-cli',
    ['repo', 'start', ...configFiles()],
    {
      logFile,
      onLine: log.read,
      env: {
        ...env,
        NODE_ENV: 'development',
        BROWSER: process.env.BROWSER ?? 'none',
        PORTAL_APP_PORT: String(ports.app),
        PORTAL_BACKEND_PORT: String(ports.backend),
        AI_GOVERNANCE_DEMO_CI_TOKEN: token,
      },
    },
  );
  const ended = portal.exited.then(({ code, output }) => {
    throw portalFailure(
      `the portal ended by itself (exit code ${code})`,
      output,
    );
  });
  const appUrl = `http://localhost:${ports.app}`;
  const backendUrl = `http://localhost:${ports.backend}`;
  await Promise.race([
    ended,
    log.startupFailed.then(() => {
      throw portalFailure('the backend cannot start', log.recent());
    }),
    waitUntilReady({ appUrl, backendUrl, progress, recent: log.recent }),
  ]);
  const isSeeded = await Promise.race([
    ended,
    progress.step('seeding the demonstration', () => waitForDemo(backendUrl)),
  ]);
  if (!isSeeded) {
    progress.line(
      'the demonstration organisation is not there (yet, or by your configuration)',
    );
  }
  printWelcome({ appUrl, backendUrl, token, elapsedMs: progress.elapsedMs() });
  await ended;
}

/** The configuration of the demo, and what the person adds in `app-config.local.yaml`. */
function configFiles() {
  return ['app-config.yaml', 'app-config.demo.yaml', 'app-config.local.yaml']
    .map(file => join(root, file))
    .filter(file => existsSync(file))
    .flatMap(file => ['--config', file]);
}

async function choosePorts() {
  const app = parsePort(process.env.PORTAL_APP_PORT ?? process.env.PORT, {
    name: 'PORTAL_APP_PORT',
    fallback: 3000,
  });
  const backend = parsePort(process.env.PORTAL_BACKEND_PORT, {
    name: 'PORTAL_BACKEND_PORT',
    fallback: 7007,
  });
  if (app === backend) {
    throw new Failure(`app and backend need two ports, got ${app} for both`, {
      hint: 'set PORTAL_APP_PORT and PORTAL_BACKEND_PORT to different ports',
    });
  }
  await requireFreePort(app, {
    purpose: 'the app',
    variable: 'PORTAL_APP_PORT',
  });
  await requireFreePort(backend, {
    purpose: 'the backend',
    variable: 'PORTAL_BACKEND_PORT',
  });
  return { app, backend };
}

/**
 * @param {import('./bootstrap.mjs').Workshop} workshop
 * @param {import('./lib/progress.mjs').Progress} progress
 */
async function buildCli(workshop, progress) {
  await progress.step('building the command line `ai-governance`', async () => {
    const { code, output } = await workshop.run('yarn', [
      'workspace',
      '@ai-enablement/governance-cli',
      'build',
    ]);
    if (code !== 0) {
      throw new Failure('cannot build the command line', {
        details: lastLines(output, 20),
        hint: 'correct the error above, then start again',
      });
    }
  });
}

/**
 * @param {string} message
 * @param {string} output
 */
function portalFailure(message, output) {
  return new Failure(message, {
    details: lastLines(output, 25),
    hint: `the whole log is in ${logFile}`,
  });
}

/**
 * Deletes the data of earlier starts, after saying so and, on a terminal, asking once.
 *
 * @param {boolean | undefined} isConfirmed
 * @param {import('./lib/progress.mjs').Progress} progress
 * @returns {Promise<boolean>} false when the person said no
 */
async function resetData(isConfirmed, progress) {
  if (!existsSync(databaseDir)) {
    progress.line('no data of earlier starts to delete');
    return true;
  }
  const warning = `this deletes ${databaseDir}: all decisions, tiers, stages and the ledger of this portal`;
  process.stdout.write(`${warning}\n`);
  if (!isConfirmed) {
    if (!process.stdin.isTTY) {
      throw new Failure('deleting needs a confirmation', {
        hint: 'add `--yes`, as in `npm start -- --reset --yes`',
      });
    }
    const terminal = createInterface(process.stdin, process.stdout);
    const answer = await terminal.question('Delete it? [y/N] ');
    terminal.close();
    if (!/^y(es)?$/i.test(answer.trim())) {
      process.stdout.write('nothing was deleted\n');
      return false;
    }
  }
  await rm(databaseDir, { recursive: true, force: true });
  progress.line('deleted the data of earlier starts');
  return true;
}

/**
 * @param {{appUrl: string, backendUrl: string, token: string, elapsedMs: number}} portal
 */
function printWelcome({ appUrl, backendUrl, token, elapsedMs }) {
  process.stdout.write(`
The portal is ready in ${formatDuration(elapsedMs)}:

    ${appUrl}

Check a branch of your own: change into any git repository and run

    AI_GOVERNANCE_TOKEN=${token} ${cli} check --base main --head HEAD --url ${backendUrl} --portal-url ${appUrl}

Log: ${logFile}
Ctrl-C ends the portal; its data stays in ${databaseDir}.
`);
}
