import { createServer, type IncomingMessage } from 'node:http';

/** What a stand-in was asked. */
export interface StandInRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Parsed JSON; `undefined` without a body. */
  readonly body: unknown;
  /** Where the stand-in listens, such as `http://127.0.0.1:4711`. */
  readonly url: string;
}

/** What a stand-in answers. */
export interface StandInAnswer {
  /** 200 unless said otherwise; `cutOff` ends the connection after what there is of the body. */
  readonly status?: number | 'cutOff' | 'silence';
  readonly headers?: Readonly<Record<string, string>>;
  /** Text and bytes as they are, anything else as JSON. */
  readonly body?: unknown;
}

/** A vendor's API on this machine, for tests. */
export interface VendorStandIn {
  readonly url: string;
  /** `GET /path?query` of every request, in order. */
  readonly asked: string[];
  /** Answers that are given first, once each, whatever is asked; `undefined` lets one request through. */
  readonly faults: (StandInAnswer | undefined)[];
  close(): Promise<void>;
}

/** Listens on 127.0.0.1 and answers as the function says. */
export async function startVendorStandIn(
  answer: (request: StandInRequest) => StandInAnswer,
): Promise<VendorStandIn> {
  const asked: string[] = [];
  const faults: (StandInAnswer | undefined)[] = [];
  const server = createServer(async (message, response) => {
    const url = `http://${message.headers.host}`;
    const { pathname, searchParams, search } = new URL(message.url ?? '/', url);
    const method = message.method ?? 'GET';
    asked.push(`${method} ${pathname}${search}`);
    const body = await readBody(message);
    const request = {
      method,
      path: pathname,
      query: searchParams,
      headers: message.headers,
      body,
      url,
    };
    const given = faults.shift() ?? answer(request);
    if (given.status === 'silence') return;
    const isCutOff = given.status === 'cutOff';
    const isPlain =
      typeof given.body === 'string' || given.body instanceof Uint8Array;
    const content = isPlain ? given.body : JSON.stringify(given.body ?? {});
    const status = typeof given.status === 'number' ? given.status : 200;
    response.writeHead(status, given.headers);
    if (isCutOff) response.write(content, () => message.socket.destroy());
    else response.end(status === 204 ? undefined : content);
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    faults,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readBody(message: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}
