import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { linkModules } from '../../scripts/lib/modules.mjs';
import { resultsDir, root } from '../../scripts/lib/paths.mjs';
import { freePort } from '../../scripts/lib/ports.mjs';
import { startGroup } from '../../scripts/lib/processes.mjs';

/** Milliseconds in which the portal must be ready. */
const patienceMs = 90_000;

/** A portal that runs from the production build. */
export interface ServedPortal {
  /** Address of app and backend, without a trailing slash. */
  readonly url: string;
  /** Token of the demo's CI. */
  readonly token: string;
  stop(): Promise<void>;
}

/** What a portal may take over from an earlier one. */
export interface ServeOptions {
  /** Absolute folder of the SQLite files; a new temporary one when absent. It is the caller's to delete. */
  readonly databaseDir?: string;
  /** Name of the log in `test-results/logs`. */
  readonly name?: string;
}

/**
 * Serves app and backend from the production build, with the demo organisation and a database of its own, and waits until
 * it is ready. The demo sign-in needs NODE_ENV=development; everything else is what production runs.
 */
export async function servePortal(
  options: ServeOptions = {},
): Promise<ServedPortal> {
  const home = mkdtempSync(join(tmpdir(), 'portal-'));
  unpackBuild(home);
  const port = await freePort();
  const token = randomBytes(24).toString('base64url');
  const url = `http://localhost:${port}`;
  const logDir = join(resultsDir, 'logs');
  mkdirSync(logDir, { recursive: true });
  const logFile = join(logDir, `${options.name ?? 'portal'}.log`);

  const server = startGroup(
    process.execPath,
    [
      join(home, 'packages/backend'),
      ...['app-config.yaml', 'app-config.demo.yaml'].flatMap(file => [
        '--config',
        join(root, file),
      ]),
    ],
    {
      cwd: join(root, 'packages/backend'),
      logFile,
      env: {
        ...process.env,
        NODE_ENV: 'development',
        PORTAL_ROOT: root,
        PORTAL_APP_PORT: String(port),
        PORTAL_BACKEND_PORT: String(port),
        AI_GOVERNANCE_DEMO_CI_TOKEN: token,
        APP_CONFIG_backend_database_connection_directory: JSON.stringify(
          options.databaseDir ?? join(home, 'db'),
        ),
      },
    },
  );
  const stop = async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await waitUntilReady(url, server.exited, logFile);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, token, stop };
}

/** The backend's bundle with links to the installed dependencies, as an image would hold it. */
function unpackBuild(home: string) {
  const bundle = join(root, 'packages/backend/dist/bundle.tar.gz');
  if (!existsSync(bundle)) {
    throw new Error(
      'there is no production build to test; run `npm test -- --only build,e2e`',
    );
  }
  execFileSync('tar', ['-xzf', bundle, '-C', home]);
  linkModules({ root, copy: home });
}

async function waitUntilReady(
  url: string,
  exited: Promise<{ readonly code: number; readonly output: string }>,
  logFile: string,
) {
  let ended: string | undefined;
  void exited.then(({ code, output }) => {
    ended = `exit code ${code}\n${output.slice(-4_000)}`;
  });
  const deadline = Date.now() + patienceMs;
  while (!(await isReady(url))) {
    if (ended !== undefined) {
      throw new Error(`the portal ended before it was ready, ${ended}`);
    }
    if (Date.now() > deadline) {
      throw new Error(`the portal is not ready in time; see ${logFile}`);
    }
    await sleep(200);
  }
}

/** Whether the backend is ready and serves the app. */
async function isReady(url: string): Promise<boolean> {
  try {
    const [health, app] = await Promise.all([
      fetch(`${url}/.backstage/health/v1/readiness`),
      fetch(url, { headers: { accept: 'text/html' } }),
    ]);
    await Promise.all([health.text(), app.text()]);
    return health.ok && app.ok;
  } catch {
    return false;
  }
}
