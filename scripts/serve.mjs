#!/usr/bin/env node
// @ts-check
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { prepare } from './bootstrap.mjs';
import { waitForDemo, waitForScorecards } from './lib/demo.mjs';
import { lastLines } from './lib/explain.mjs';
import { Failure, runMain } from './lib/failure.mjs';
import { linkModules } from './lib/modules.mjs';
import { readOptions } from './lib/options.mjs';
import { resultsDir, root } from './lib/paths.mjs';
import { freePort, parsePort } from './lib/ports.mjs';
import { onStopSignal, startGroup, stopAll } from './lib/processes.mjs';
import { createProgress } from './lib/progress.mjs';
import { waitForAnswer } from './lib/ready.mjs';

const help = `Usage: node scripts/serve.mjs [options]

Serves app and backend from the production build with the demo organisation, as
the end-to-end tests use it. When it is ready it prints one line of JSON: "url",
"token" (of the demo's CI), "databaseDir" and "log". The demo sign-in needs
NODE_ENV=development; everything else is what production runs.

Options:
  --port PORT           port of app and backend; a free one when absent
  --data DIR            folder of the SQLite files; a temporary one, deleted at the end, when absent
  --log FILE            log; test-results/logs/portal.log when absent
  --until-stdin-closes  ends when the standard input closes
  --help                show this text
`;

runMain(async () => {
  const options = readOptions(
    {
      port: { type: 'string' },
      data: { type: 'string' },
      log: { type: 'string' },
      'until-stdin-closes': { type: 'boolean' },
      help: { type: 'boolean' },
    },
    'node scripts/serve.mjs',
  );
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  const stopped = new Promise(done => {
    onStopSignal(() => done(undefined));
    if (options['until-stdin-closes']) {
      process.stdin.on('end', done).on('error', done).resume();
    }
  });
  const home = mkdtempSync(join(tmpdir(), 'portal-'));
  try {
    await Promise.race([stopped, serve(home, options)]);
    return 0;
  } finally {
    await stopAll();
    rmSync(home, { recursive: true, force: true });
  }
});

/**
 * Starts the portal; only returns (by failing) when the portal has ended by itself.
 *
 * @param {string} home temporary folder
 * @param {{port?: string, data?: string, log?: string}} options
 */
async function serve(home, options) {
  // The standard output is for the announcement alone.
  const progress = createProgress({
    write: text => process.stderr.write(text),
  });
  const workshop = await prepare(progress);
  unpackBuild(home);
  const port = parsePort(options.port, {
    name: '--port',
    fallback: await freePort(),
  });
  const url = `http://localhost:${port}`;
  const token = randomBytes(24).toString('base64url');
  const databaseDir = options.data ? resolve(options.data) : join(home, 'db');
  const log = resolve(options.log ?? join(resultsDir, 'logs/portal.log'));
  mkdirSync(databaseDir, { recursive: true });
  mkdirSync(dirname(log), { recursive: true });

  let recent = '';
  const server = startGroup(
    'node',
    [
      join(home, 'packages/backend'),
      ...['app-config.yaml', 'app-config.demo.yaml'].flatMap(file => [
        '--config',
        join(root, file),
      ]),
    ],
    {
      cwd: join(root, 'packages/backend'),
      logFile: log,
      onLine: line => {
        recent = `${recent}${line}\n`.slice(-10_000);
      },
      env: {
        ...workshop.env,
        NODE_ENV: 'development',
        PORTAL_ROOT: root,
        PORTAL_APP_PORT: String(port),
        PORTAL_BACKEND_PORT: String(port),
        AI_GOVERNANCE_DEMO_CI_TOKEN: token,
        APP_CONFIG_backend_database_connection_directory:
          JSON.stringify(databaseDir),
      },
    },
  );
  const ended = server.exited.then(({ code }) => {
    throw new Failure(`the portal ended by itself (exit code ${code})`, {
      details: lastLines(recent, 25),
      hint: `the whole log is in ${log}`,
    });
  });
  await Promise.race([
    ended,
    Promise.all([
      waitForAnswer(`${url}/.backstage/health/v1/readiness`, () => recent),
      waitForAnswer(url, () => recent),
    ]),
  ]);
  const isSeeded = await Promise.race([
    ended,
    waitForDemo(url).then(isTold => isTold && waitForScorecards(url)),
  ]);
  if (!isSeeded) {
    throw new Failure('the demonstration is not there in time', {
      details: lastLines(recent, 25),
      hint: `the whole log is in ${log}`,
    });
  }
  process.stdout.write(`${JSON.stringify({ url, token, databaseDir, log })}\n`);
  await ended;
}

/**
 * Unpacks the backend's bundle and links the installed dependencies, as an image would hold them.
 *
 * @param {string} home
 */
function unpackBuild(home) {
  const bundle = join(root, 'packages/backend/dist/bundle.tar.gz');
  if (!existsSync(bundle)) {
    throw new Failure('there is no production build to serve', {
      hint: 'make it with `npm test -- --only build`',
    });
  }
  execFileSync('tar', ['-xzf', bundle, '-C', home]);
  linkModules({ root, copy: home });
}
