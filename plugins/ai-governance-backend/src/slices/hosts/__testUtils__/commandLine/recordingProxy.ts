import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands before a backend and writes down what is posted. */
export interface RecordingProxy {
  readonly url: string;
  /** Bodies posted to paths that end so, in order. */
  posted(path: string): readonly string[];
  stop(): void;
}

/** Hands everything on to the backend at `target`, unchanged. */
export async function recordingProxy(target: string): Promise<RecordingProxy> {
  const seen: { readonly path: string; readonly body: string }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const { method, url: path = '/', headers } = request;
    if (method === 'POST') seen.push({ path, body: body.toString() });
    const answer = await fetch(`${target}${path}`, {
      method,
      headers: {
        accept: 'application/json',
        authorization: headers.authorization ?? '',
        'content-type': headers['content-type'] ?? 'application/json',
      },
      ...(method === 'POST' ? { body } : {}),
    });
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(await answer.text());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    posted: path =>
      seen.filter(one => one.path.endsWith(path)).map(({ body }) => body),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
