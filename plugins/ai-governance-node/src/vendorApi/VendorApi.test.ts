import { z } from 'zod';
import {
  startVendorStandIn,
  type StandInAnswer,
  type VendorStandIn,
} from '../testUtils/startVendorStandIn';
import { VendorApi } from './VendorApi';
import type { VendorApiOptions } from './options';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const SECRET = 'secret-of-the-vendor';
const SIGNATURE = 'sig=signature-of-a-link';
const PATH = '/reports';
const QUERY = { day: '2026-11-22', hint: SIGNATURE };
const answered = z.object({ items: z.array(z.number()) });

let standIn: VendorStandIn;
let waits: number[];
let seen: Record<string, unknown>[];
let answer: (path: string) => StandInAnswer;

beforeEach(async () => {
  waits = [];
  seen = [];
  answer = () => ({ body: { items: [1] } });
  standIn = await startVendorStandIn(({ headers, path }) => {
    seen.push(headers);
    return answer(path);
  });
});
afterEach(() => standIn.close());

const apiWith = (options: Partial<VendorApiOptions> = {}) =>
  new VendorApi({
    vendor: 'Acme',
    settings: 'aiGovernance.sources.acme',
    secret: 'token',
    baseUrl: standIn.url,
    headers: { authorization: `Bearer ${SECRET}` },
    stop: new AbortController().signal,
    now: () => NOW,
    sleep: async milliseconds => {
      waits.push(milliseconds);
    },
    timeoutSeconds: 0.2,
    ...options,
  });

const get = (options?: Partial<VendorApiOptions>) =>
  apiWith(options).json(answered, { path: PATH, query: QUERY });

const linesOf = async (lines: AsyncIterable<string>) => {
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  return all;
};

const failureOf = (work: Promise<unknown>): Promise<Error> =>
  work.then(
    () => new Error('nothing failed'),
    (error: Error) => error,
  );

describe('R07 a vendor is asked again as it says', () => {
  it.each<[string, StandInAnswer[], number[]]>([
    [
      '429 that says how long',
      [{ status: 429, headers: { 'retry-after': '7' } }],
      [7_000],
    ],
    [
      '429 until a date',
      [
        {
          status: 429,
          headers: { 'retry-after': 'Mon, 23 Nov 2026 12:00:09 GMT' },
        },
      ],
      [9_000],
    ],
    ['429 that does not say', [{ status: 429 }], [60_000]],
    [
      '403 that says how long',
      [{ status: 403, headers: { 'retry-after': '3' } }],
      [3_000],
    ],
    [
      '403 with no request left',
      [
        {
          status: 403,
          headers: { 'x-left': '0', 'x-reset': String(NOW / 1_000 + 5) },
        },
      ],
      [5_000],
    ],
    [
      '5xx',
      [{ status: 502 }, { status: 500 }, { status: 503 }],
      [1_000, 2_000, 4_000],
    ],
    [
      'a wait that is over',
      [{ status: 429, headers: { 'retry-after': '0' } }],
      [1_000],
    ],
    ['silence', [{ status: 'silence' }], [1_000]],
    [
      'an end in the middle',
      [{ status: 'cutOff', body: '{"items": [' }],
      [1_000],
    ],
  ])('%s', async (_, faults, expected) => {
    standIn.faults.push(...faults);
    const waitHeaders = [
      { name: 'x-reset', form: 'epochSeconds', whenNoneLeftIn: 'x-left' },
    ] as const;
    await expect(get({ waitHeaders })).resolves.toEqual({ items: [1] });
    expect(waits).toEqual(expected);
  });

  it.each<[string, StandInAnswer[], object]>([
    [
      'a long wait is given back',
      [{ status: 429, headers: { 'retry-after': '600' } }],
      { reason: 'busy', retryAt: '2026-11-23T12:10:00.000Z' },
    ],
    [
      'a wait without end is given back',
      Array(4).fill({ status: 429 }),
      { reason: 'busy', retryAt: '2026-11-23T12:01:00.000Z' },
    ],
    [
      '403 without a wait',
      [{ status: 403 }],
      { reason: 'hidden', answered: 403 },
    ],
    ['401', [{ status: 401 }], { reason: 'credentials', answered: 401 }],
    ['404', [{ status: 404 }], { reason: 'missing', answered: 404 }],
    ['400', [{ status: 400 }], { reason: 'refused', answered: 400 }],
    [
      '5xx for good',
      Array(4).fill({ status: 500 }),
      { reason: 'unreachable', answered: 500 },
    ],
    [
      'silence for good',
      Array(4).fill({ status: 'silence' }),
      { reason: 'unreachable' },
    ],
    [
      'a redirect',
      [{ status: 302, headers: { location: '/else' } }],
      { reason: 'strange', answered: 302 },
    ],
    ['no JSON', [{ body: `{"items": [${SECRET}` }], { reason: 'strange' }],
    ['an empty body', [{ body: '' }], { reason: 'strange' }],
    ['another form', [{ body: { items: [SECRET] } }], { reason: 'strange' }],
    [
      'too much',
      [{ body: { items: Array(2_000).fill(1) } }],
      { reason: 'tooLarge' },
    ],
    [
      'an end in the middle, again and again',
      Array(4).fill({ status: 'cutOff', body: '{"items": [' }),
      { reason: 'unreachable' },
    ],
  ])(
    '%s tells the cause, and neither secret nor query',
    async (_, faults, failure) => {
      const body = { message: `no access with ${SECRET}, ${SIGNATURE}` };
      standIn.faults.push(...faults.map(each => ({ body, ...each })));
      const error = await failureOf(get({ mostBytes: 2_000 }));
      expect(error).toMatchObject({ failure });
      expect(error.message).toMatch(/^Acme .*`GET \/reports`/);
      expect(`${error.stack}${JSON.stringify(error)}`).not.toMatch(
        /secret-of|signature-of|2026-11-22/,
      );
    },
  );

  it('stops in the middle of a wait', async () => {
    const stopping = new AbortController();
    standIn.faults.push({ status: 500 });
    const asking = get({
      stop: stopping.signal,
      sleep: async () => stopping.abort(new Error('stopped')),
    });
    await expect(asking).rejects.toThrow('stopped');
    expect(standIn.asked).toHaveLength(1);
  });

  it('answers nothing where there is nothing', async () => {
    standIn.faults.push({ status: 204 });
    await expect(get()).resolves.toBeUndefined();
  });
});

describe('R07 lines are read as they come', () => {
  it.each<[string, unknown, string[]]>([
    [
      'with a byte order mark',
      '\ufeff{"a":1}\n{"a":2}\n',
      ['{"a":1}', '{"a":2}'],
    ],
    [
      'with line ends of Windows and blank lines',
      'a\r\n\r\n\n b \n',
      ['a', 'b'],
    ],
    ['without an end', 'a\nb', ['a', 'b']],
    ['empty', '', []],
    ['of many bytes to a character', 'ä€😀\nß', ['ä€😀', 'ß']],
  ])('%s', async (_, body, expected) => {
    answer = () => ({ body });
    await expect(linesOf(apiWith().lines({ path: PATH }))).resolves.toEqual(
      expected,
    );
  });

  it('refuses a line without end', async () => {
    answer = () => ({ body: 'x'.repeat(5_000) });
    const error = await failureOf(
      linesOf(apiWith({ mostCharactersOfLine: 1_000 }).lines({ path: PATH })),
    );
    expect(error).toMatchObject({ failure: { reason: 'tooLarge' } });
  });
});

describe('R07 signed links', () => {
  const follow = (link: string, options?: Partial<VendorApiOptions>) =>
    linesOf(
      apiWith({
        linkHosts: ['files.acme.test', '*.cdn.test'],
        ...options,
      }).signedLines(link),
    );

  it('are followed without the secret', async () => {
    answer = path =>
      path === '/moved'
        ? { status: 302, headers: { location: `/file?${SIGNATURE}` } }
        : { body: 'a\nb\n' };
    await expect(follow(`${standIn.url}/moved?${SIGNATURE}`)).resolves.toEqual([
      'a',
      'b',
    ]);
    expect(JSON.stringify(seen)).not.toContain(SECRET);
  });

  it.each<[string, string]>([
    ['plain http', 'http://files.acme.test/a?'],
    ['another host', 'https://evil.test/a?'],
    ['a host that only begins alike', 'https://files.acme.test.evil.test/a?'],
    ['the domain of a pattern itself', 'https://cdn.test/a?'],
    ['an inner address', 'https://169.254.169.254/latest?'],
    ['another loopback host', 'http://localhost:1/a?'],
    ['a name and a password', 'https://u:p@files.acme.test/a?'],
    ['a file of this machine', 'file:///etc/passwd?'],
    ['no address', 'files?'],
  ])('%s is not followed', async (_, link) => {
    const direct = await failureOf(follow(`${link}${SIGNATURE}`));
    answer = () => ({
      status: 302,
      headers: { location: `${link}${SIGNATURE}` },
    });
    const redirected = await failureOf(follow(`${standIn.url}/moved`));
    expect(direct).toMatchObject({ failure: { reason: 'strange' } });
    expect(redirected).toMatchObject({ failure: { reason: 'strange' } });
    expect(direct.message + redirected.message).not.toMatch(
      /signature-of|latest|passwd/,
    );
  });

  it('of loopback are not followed for a vendor elsewhere', async () => {
    const error = await failureOf(
      follow(standIn.url, { baseUrl: 'https://api.acme.test' }),
    );
    expect(error).toMatchObject({ failure: { reason: 'strange' } });
    expect(standIn.asked).toEqual([]);
  });

  it('that lead in circles end', async () => {
    answer = () => ({ status: 302, headers: { location: '/again' } });
    const error = await failureOf(follow(`${standIn.url}/again`));
    expect(error).toMatchObject({ failure: { reason: 'strange' } });
    expect(standIn.asked).toHaveLength(4);
  });
});
