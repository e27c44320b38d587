import { Interrupted } from '../failure';
import { jsonResponse } from '../__testUtils__/standIn';
import { testIo } from '../__testUtils__/testIo';
import { resilientFetch } from './resilientFetch';

const URL = 'https://portal.example.com/api/ai-governance/policy/decisions';

/** As Node's own `fetch` fails. */
const networkError = (code: string) =>
  new TypeError('fetch failed', {
    cause: Object.assign(new Error(code), { code }),
  });

type Step = Response | Error;

function portal(...steps: readonly Step[]) {
  const bodies: string[] = [];
  const left = [...steps];
  const io = testIo({
    fetch: async request => {
      bodies.push(await request.text());
      const step = left.shift() ?? jsonResponse(200, { ok: true });
      if (step instanceof Error) throw step;
      return step;
    },
  });
  const call = resilientFetch(io, { timeoutMs: 30_000 });
  return {
    io,
    bodies,
    ask: () => call(new Request(URL, { method: 'POST', body: '{"a":1}' })),
  };
}

const page = (status: number, headers: Record<string, string> = {}) =>
  new Response('<!doctype html><title>x</title>', { status, headers });

describe('E: a call to the portal is tried again when that may help', () => {
  it.each([
    ['a refused connection', [networkError('ECONNREFUSED')], [500]],
    [
      'a connection that breaks off',
      [networkError('ECONNRESET'), networkError('UND_ERR_SOCKET')],
      [500, 1000],
    ],
    [
      'an overloaded portal',
      [jsonResponse(503, {}), jsonResponse(502, {}), jsonResponse(504, {})],
      [500, 1000, 2000],
    ],
    ['a portal that fails', [jsonResponse(500, {})], [500]],
    ["a proxy's page for a portal that starts", [page(502)], [500]],
    [
      'a request for patience, in seconds',
      [new Response('{}', { status: 429, headers: { 'retry-after': '3' } })],
      [3000],
    ],
    [
      'a request for patience, as a date',
      [
        new Response('{}', {
          status: 429,
          headers: { 'retry-after': 'Mon, 02 Mar 2026 10:00:05 GMT' },
        }),
      ],
      [5000],
    ],
  ])('%s', async (_, steps, pauses) => {
    const { ask, io, bodies } = portal(...steps);
    await expect((await ask()).json()).resolves.toEqual({ ok: true });
    expect(io.pauses).toEqual(pauses);
    expect(new Set(bodies)).toEqual(new Set(['{"a":1}']));
  });

  it.each([
    ['a refusal', jsonResponse(403, {})],
    ['a bad request', jsonResponse(400, {})],
    ['an answer', jsonResponse(201, {})],
  ])('%s is final', async (_, step) => {
    const { ask, io } = portal(step);
    expect((await ask()).status).toBe(step.status);
    expect(io.pauses).toEqual([]);
  });

  it('gives up after four tries and hands over the last answer', async () => {
    const { ask, bodies } = portal(
      ...[1, 2, 3, 4, 5].map(() => jsonResponse(503, {})),
    );
    expect((await ask()).status).toBe(503);
    expect(bodies).toHaveLength(4);
  });

  it('does not wait longer than there is time', async () => {
    const { ask, io } = portal(
      new Response('{}', { status: 429, headers: { 'retry-after': '60' } }),
    );
    expect((await ask()).status).toBe(429);
    expect(io.pauses).toEqual([]);
  });
});

describe('Part H: an answer that is none fails closed, with cause and next step', () => {
  const down = Array.from({ length: 4 }, () => networkError('ECONNREFUSED'));

  it.each([
    [
      'the backend is down',
      down,
      'cli.unreachable',
      'nothing listens there',
      'check that the portal runs',
    ],
    [
      'the name is unknown',
      [networkError('ENOTFOUND')],
      'cli.unreachable',
      'the name is not known',
      'check the spelling',
    ],
    [
      'the certificate is unknown',
      [networkError('SELF_SIGNED_CERT_IN_CHAIN')],
      'cli.unreachable',
      'authority that this machine does not know',
      'NODE_EXTRA_CA_CERTS',
    ],
    [
      'the certificate has expired',
      [networkError('CERT_HAS_EXPIRED')],
      'cli.unreachable',
      'has expired',
      'renew',
    ],
    [
      'the portal does not speak TLS',
      [networkError('ERR_SSL_WRONG_VERSION_NUMBER')],
      'cli.unreachable',
      'does not speak TLS',
      'http://',
    ],
    [
      'a login proxy answers with a page',
      [page(200)],
      'cli.notTheApi',
      'a web page',
      'let `/api/ai-governance` through',
    ],
    [
      'a wrong address answers with a page',
      [page(404)],
      'cli.notTheApi',
      'answered 404 with a web page',
      '--url',
    ],
    [
      'a proxy refuses the size',
      [page(413)],
      'cli.notTheApi',
      'answered 413',
      'body limit',
    ],
    [
      'the answer breaks off',
      [new Response('{"a":', { status: 200 })],
      'cli.notTheApi',
      'not JSON',
      '--url',
    ],
    [
      'a login proxy redirects',
      [page(302, { location: 'https://login.example.com/start?x=1' })],
      'cli.redirected',
      'redirects to `https://login.example.com`',
      'sign-in proxy',
    ],
  ])('%s', async (_, steps, code, cause, hint) => {
    await expect(portal(...steps).ask()).rejects.toMatchObject({
      exitCode: 3,
      code,
      message: expect.stringContaining(cause),
      hint: expect.stringContaining(hint),
    });
  });

  it('a name with several addresses fails by the codes of all of them', async () => {
    const errors = new AggregateError([
      Object.assign(new Error('a'), { code: 'ECONNREFUSED' }),
    ]);
    const failure = new TypeError('fetch failed', { cause: errors });
    await expect(
      portal(failure, failure, failure, failure).ask(),
    ).rejects.toMatchObject({
      message: expect.stringContaining('nothing listens there'),
    });
  });

  it('a portal that does not answer in time', async () => {
    const io = testIo({
      fetch: request =>
        new Promise((_, reject) => {
          request.signal.addEventListener('abort', () =>
            reject(request.signal.reason),
          );
        }),
    });
    const call = resilientFetch(io, { timeoutMs: 50 });
    await expect(call(new Request(URL))).rejects.toMatchObject({
      exitCode: 3,
      code: 'cli.timeout',
      message: 'the portal did not answer within 0.05 seconds',
      hint: expect.stringContaining('--timeout'),
    });
  });

  it('an interruption ends the waiting at once', async () => {
    const controller = new AbortController();
    const io = testIo({
      signal: controller.signal,
      fetch: request =>
        new Promise((_, reject) => {
          request.signal.addEventListener('abort', () =>
            reject(request.signal.reason),
          );
          controller.abort(new Interrupted('SIGINT'));
        }),
    });
    const call = resilientFetch(io, { timeoutMs: 30_000 });
    await expect(call(new Request(URL))).rejects.toBeInstanceOf(Interrupted);
  });
});
