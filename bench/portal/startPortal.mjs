// @ts-check
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const TOKEN = 'bench-token-of-at-least-eight-characters';

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

/** @param {number} port @param {string} directory @param {string} policyFile */
const configOf = (port, directory, policyFile) => ({
  app: { baseUrl: `http://127.0.0.1:${port}` },
  backend: {
    baseUrl: `http://127.0.0.1:${port}`,
    listen: `127.0.0.1:${port}`,
    database: { client: 'better-sqlite3', connection: { directory } },
    auth: {
      externalAccess: [
        {
          type: 'static',
          options: { token: TOKEN, subject: 'external:bench' },
        },
      ],
    },
  },
  permission: { enabled: true },
  catalog: {
    processingInterval: { minutes: 30 },
    rules: [{ allow: ['Component', 'Group'] }],
  },
  aiGovernance: {
    policy: { file: policyFile },
    catalog: { refreshIntervalSeconds: 5 },
    attestors: [
      { subject: 'external:bench', repositories: ['github.com/acme/*'] },
    ],
  },
});

/**
 * Starts the portal of the benchmarks and waits until policy knows all components.
 *
 * @param {{components: number, policyFile: string}} options
 */
export async function startPortal({ components, policyFile }) {
  const directory = mkdtempSync(join(tmpdir(), 'bench-portal-'));
  const port = await freePort();
  const settings = {
    port,
    components,
    config: configOf(port, directory, policyFile),
  };
  const child = spawn(
    process.execPath,
    [join(here, 'server.cjs'), JSON.stringify(settings)],
    {
      cwd: here,
      // Answers are not checked against the contract, as in production.
      env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'error' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const url = `http://127.0.0.1:${port}`;
  const headers = {
    authorization: `Bearer ${TOKEN}`,
    'content-type': 'application/json',
  };
  /** @param {string} method @param {string} path @param {unknown} [body] */
  const raw = async (method, path, body) => {
    const response = await fetch(`${url}/api${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, text: await response.text() };
  };
  /** @param {string} path @param {unknown} [body] */
  const call = async (path, body) => {
    const { status, text } = await raw(
      body === undefined ? 'GET' : 'POST',
      path,
      body,
    );
    if (status >= 300)
      throw new Error(`${path} answered ${status}: ${text.slice(0, 500)}`);
    return text;
  };
  const stop = async () => {
    const ended = new Promise(resolve => child.once('exit', resolve));
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
    await ended;
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    await until(async () => {
      if (child.exitCode !== null) throw new Stopped();
      const { items } = JSON.parse(
        await call('/ai-governance/policy/snapshot'),
      );
      return items.length === components;
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return { call, raw, stop, secret: TOKEN };
}

class Stopped extends Error {
  message = 'the portal ended before it was ready';
}

/** @param {() => Promise<boolean>} isSo */
async function until(isSo) {
  const deadline = Date.now() + 15 * 60_000;
  while (Date.now() < deadline) {
    try {
      if (await isSo()) return;
    } catch (error) {
      if (error instanceof Stopped) throw error;
    }
    await new Promise(resolve => setTimeout(resolve, 1_000));
  }
  throw new Error('the portal did not get ready within 15 minutes');
}
