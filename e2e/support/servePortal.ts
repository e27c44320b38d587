import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { resultsDir, root } from './root';

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
  /** Absolute folder of the SQLite files; a temporary one, deleted at the end, when absent. */
  readonly databaseDir?: string;
  /** Name of the log in `test-results/logs`; `portal` when absent. */
  readonly name?: string;
  /** Port of app and backend; a free one when absent. */
  readonly port?: number;
}

/** Serves app and backend from the production build with the demo organisation, and waits until they are ready. */
export async function servePortal(
  options: ServeOptions = {},
): Promise<ServedPortal> {
  const log = join(resultsDir, 'logs', `${options.name ?? 'portal'}.log`);
  // It ends when our end of its standard input closes, whatever becomes of us.
  const server = spawn(
    process.execPath,
    [
      join(root, 'scripts/serve.mjs'),
      '--until-stdin-closes',
      `--log=${log}`,
      ...(options.databaseDir ? [`--data=${options.databaseDir}`] : []),
      ...(options.port ? [`--port=${options.port}`] : []),
    ],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  let complaint = '';
  server.stderr.setEncoding('utf8').on('data', text => {
    complaint += text;
  });
  const exited = once(server, 'exit');
  const firstLine = await Promise.race([
    once(createInterface(server.stdout), 'line').then(([line]) => String(line)),
    exited.then(() => undefined),
  ]);
  if (firstLine === undefined) {
    throw new Error(`the portal does not start${complaint}`);
  }
  const { url, token } = parseAnnouncement(firstLine);
  return {
    url,
    token,
    async stop() {
      server.stdin.end();
      await exited;
    },
  };
}

function parseAnnouncement(line: string) {
  const value: unknown = JSON.parse(line);
  if (
    typeof value === 'object' &&
    value &&
    'url' in value &&
    'token' in value
  ) {
    return { url: String(value.url), token: String(value.token) };
  }
  throw new Error(`expected url and token of the portal, got ${line}`);
}
