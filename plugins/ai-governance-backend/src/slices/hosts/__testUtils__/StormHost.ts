import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** One event as the host sends it. */
export interface Delivery {
  readonly id: string;
  readonly body: string;
  readonly number: string;
  /** Which the change has at the host once this is sent. */
  readonly version: number;
}

/** The host: which version every change has, and which decision it shows. Now and then it fails, or is slow. */
export async function startHost() {
  const versions = new Map<string, number>();
  const shown = new Map<string, string>();
  const server = createServer((request, response) => {
    const [, what, key = '', decision = ''] = (request.url ?? '').split('/');
    const answer = async () => {
      await sleep(Math.random() * 10);
      if (Math.random() < 0.02) return response.writeHead(502).end();
      if (what === 'checks') shown.set(key, decision);
      const version = versions.get(key) ?? 0;
      return response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ version }));
    };
    answer().catch(() => response.destroy());
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    versions,
    shown,
    /** The change is at least of this version from now on. */
    raise: ({ number, version }: Delivery) =>
      versions.set(number, Math.max(version, versions.get(number) ?? 0)),
    address: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The host while it runs. */
export type Host = Awaited<ReturnType<typeof startHost>>;
