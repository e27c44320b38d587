import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Servers on this machine, for tests of processes. */
export interface Serving {
  /** Serves on a free port and returns the address. */
  serve(listener: RequestListener): Promise<string>;
  /** Serves what answers to requests of the web platform. */
  serveFetch(
    answer: (request: Request) => Response | Promise<Response>,
  ): Promise<string>;
  stop(): void;
}

/** Starts with no server. */
export function newServing(): Serving {
  const servers: ReturnType<typeof createServer>[] = [];
  const serve = async (listener: RequestListener) => {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>(done => {
      server.listen(0, '127.0.0.1', done);
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  return {
    serve,
    serveFetch: answer =>
      serve(async (request, response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk as Buffer);
        const { authorization } = request.headers;
        const given = await answer(
          new Request(`http://127.0.0.1${request.url}`, {
            method: request.method,
            headers: authorization ? { authorization } : {},
            body: chunks.length > 0 ? Buffer.concat(chunks) : undefined,
          }),
        );
        response.writeHead(given.status, {
          'content-type': 'application/json',
        });
        response.end(await given.text());
      }),
    stop: () => {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
