import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { World } from '../world/World';
import { answerOf, type Faults } from './faults';
import { cutPage } from './pages';
import {
  matchPath,
  NOT_FOUND,
  refused,
  type Route,
  type StandInAnswer,
} from './router';

/** What the server serves. */
export interface Served {
  readonly world: World;
  readonly routes: readonly Route[];
  readonly faults: Faults;
  /** Told of every request as `GET /path?query`, before it is answered. */
  readonly onRequest: (line: string) => void;
}

/** An HTTP server over the world; not yet listening. */
export const createApiServer = (served: Served): Server =>
  createServer((request, response) => {
    handle(request, response, served).catch(error =>
      send(response, refused(500, String(error))),
    );
  });

async function handle(
  message: IncomingMessage,
  response: ServerResponse,
  { world, routes, faults, onRequest }: Served,
): Promise<void> {
  const method = message.method ?? 'GET';
  const url = new URL(message.url ?? '/', `http://${message.headers.host}`);
  const body = await readBody(message);
  onRequest(`${method} ${url.pathname}${url.search}`);
  const fault = faults.next({ method, path: url.pathname });
  if (fault?.kind === 'neverAnswer') return;
  if (fault?.kind === 'cutOff') {
    message.socket.destroy();
    return;
  }
  if (fault?.kind === 'slow') await sleep(fault.milliseconds);
  const failing = fault && answerOf(fault);
  if (failing) {
    send(response, failing);
    return;
  }
  const caller = world.callerOf(message.headers.authorization);
  const isForApps = url.pathname.startsWith('/app');
  if (!caller && !isForApps) {
    send(response, refused(401, 'Bad credentials'));
    return;
  }
  for (const { method: wanted, pattern, answer } of routes) {
    const params = wanted === method && matchPath(pattern, url.pathname);
    if (!params) continue;
    const given = answer({
      method,
      path: url.pathname,
      query: url.searchParams,
      headers: message.headers,
      body,
      caller: caller ?? {},
      params,
    });
    send(response, cutPage(given, url));
    return;
  }
  send(response, NOT_FOUND);
}

async function readBody(message: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}

function send(
  response: ServerResponse,
  { status, body, headers }: StandInAnswer,
): void {
  const isText = typeof body === 'string';
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    ...headers,
  });
  response.end(isText ? body : JSON.stringify(body ?? {}));
}
