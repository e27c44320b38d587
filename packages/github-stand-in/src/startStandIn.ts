import type { AddressInfo } from 'node:net';
import { Faults } from './http/faults';
import { createApiServer } from './http/server';
import { alertRoutes } from './routes/alerts';
import { appRoutes } from './routes/apps';
import { checkRoutes } from './routes/checkRuns';
import { codeScanningRoutes } from './routes/codeScanning';
import { issueRoutes } from './routes/issues';
import { protectionRoutes } from './routes/protection';
import { pullRoutes } from './routes/pulls';
import { releaseRoutes } from './routes/releases';
import { World } from './world/World';

/** A running stand-in. */
export interface StandIn {
  /** Address of its API, without a slash at the end. */
  readonly url: string;
  readonly world: World;
  readonly faults: Faults;
  /** Every request so far, as `GET /path?query`. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** Starts a stand-in on `127.0.0.1`; port 0, the default, takes a free one. */
export async function startStandIn({
  port = 0,
}: { readonly port?: number } = {}): Promise<StandIn> {
  const world = new World();
  const faults = new Faults();
  const requests: string[] = [];
  const server = createApiServer({
    world,
    faults,
    onRequest: line => requests.push(line),
    routes: [
      ...issueRoutes(world),
      ...pullRoutes(world),
      ...checkRoutes(world),
      ...alertRoutes(world),
      ...codeScanningRoutes(world),
      ...appRoutes(world),
      ...protectionRoutes(world),
      ...releaseRoutes(world),
    ],
  });
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    world,
    faults,
    requests,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
