import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { errorResponse, jsonResponse } from '../__testUtils__/standIn';
import { testIo } from '../__testUtils__/testIo';
import { run } from '../run';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'ai-governance-ingest-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const write = (file: string, content: string | Buffer) =>
  writeFileSync(join(dir, file), content);
const BILL =
  '\ufeff"date","note"\r\n"2026-11-02","a ""b"",\nc"\r\n"2026-11-03",""\r\n';
const line = (number: number) => JSON.stringify({ number });
const linesOf = (count: number, from = 1) =>
  Array.from({ length: count }, (_, at) => `${line(from + at)}\n`).join('');

/** A portal that takes lines in; those with `bad` in them are refused. */
function portal({
  nextLine = 1,
  before = () => undefined,
}: {
  readonly nextLine?: number;
  /** Answers in its place. */
  readonly before?: (request: Request, count: number) => Response | undefined;
} = {}) {
  const requests: { url: URL; text: string; type: string | null }[] = [];
  const taken: string[] = [];
  const fetch = async (request: Request) => {
    const text = await request.text();
    const url = new URL(request.url);
    requests.push({ url, text, type: request.headers.get('content-type') });
    const instead = before(request, requests.length);
    if (instead) return instead;
    if (request.method === 'GET')
      return nextLine === 1
        ? errorResponse(404, {
            name: 'NotFoundError',
            message: 'no such batch',
            code: 'insights.unknownBatch',
          })
        : jsonResponse(200, { nextLine });
    const from = Number(url.searchParams.get('fromLine'));
    const lines = text.split('\n').slice(0, -1);
    const refused = lines.flatMap((each, at) =>
      each.includes('bad') ? [{ line: from + at, message: 'it is bad' }] : [],
    );
    const good = lines.filter(each => each !== '' && !each.includes('bad'));
    taken.push(...good);
    return jsonResponse(200, {
      batch: url.searchParams.get('batch'),
      lines: good.length + refused.length,
      stored: good.length,
      repeated: 0,
      refused,
      refusedInAll: refused.length,
      nextLine: from + lines.length,
    });
  };
  return { fetch, requests, taken };
}

async function ingest(
  args: readonly string[],
  {
    at = portal(),
    stdin = '',
    isTTY = false,
  }: {
    readonly at?: ReturnType<typeof portal>;
    readonly stdin?: string | Buffer;
    readonly isTTY?: boolean;
  } = {},
) {
  const io = testIo({
    cwd: dir,
    isTTY,
    env: {
      AI_GOVERNANCE_URL: 'http://portal.example',
      AI_GOVERNANCE_TOKEN: 'secret-token',
    },
    stdin: async function* piped() {
      yield Buffer.from(stdin);
    },
    fetch: at.fetch,
  });
  const exitCode = await run(['ingest', ...args], io);
  return { exitCode, out: io.out(), err: io.err(), pauses: io.pauses, ...at };
}

describe('R07 ingest', () => {
  it.each`
    what                   | file             | content
    ${'a file'}            | ${'a.ndjson'}    | ${linesOf(3)}
    ${'a compressed file'} | ${'a.ndjson.gz'} | ${gzipSync(linesOf(3))}
    ${'whatever its name'} | ${'a.txt'}       | ${gzipSync(linesOf(3))}
    ${'no last line end'}  | ${'a.ndjson'}    | ${linesOf(3).trimEnd()}
    ${'a byte order mark'} | ${'a.ndjson'}    | ${`\uFEFF${linesOf(3)}`}
    ${'line ends of DOS'}  | ${'a.ndjson'}    | ${linesOf(3).replaceAll('\n', '\r\n')}
    ${'several members'}   | ${'a.gz'}        | ${Buffer.concat([gzipSync(linesOf(2)), gzipSync(linesOf(1, 3))])}
  `('hands in $what', async ({ file, content }) => {
    write(file, content);
    const { exitCode, taken, requests, out, err } = await ingest([
      file,
      '--source',
      'ndjson',
    ]);
    expect([exitCode, err]).toEqual([0, '']);
    expect(taken.map(each => each.trim())).toEqual([line(1), line(2), line(3)]);
    expect(requests[0]?.url.pathname).toBe(
      '/api/ai-governance/insights/sources/ndjson/records',
    );
    expect(requests[0]?.type).toBe('application/x-ndjson');
    expect(out).toContain('3 lines: 3 taken in, 0 known already, 0 refused.');
    expect(out).toContain('Batch run-1');
  });

  it.each([linesOf(2), gzipSync(linesOf(2))])(
    'hands in what is piped in',
    async stdin => {
      const { taken } = await ingest(['-', '--source', 'ndjson'], { stdin });
      expect(taken).toEqual([line(1), line(2)]);
    },
  );

  it('makes small requests of a large file, in the order of the lines', async () => {
    write('a.ndjson', linesOf(5_000));
    const { taken, requests } = await ingest([
      'a.ndjson',
      '--source',
      'ndjson',
      '--kind',
      'signal',
    ]);
    expect(taken).toHaveLength(5_000);
    expect(requests.map(({ url }) => url.searchParams.get('fromLine'))).toEqual(
      ['1', '2001', '4001'],
    );
    expect(requests[0]?.url.searchParams.get('kind')).toBe('signal');
  });

  it('tells refused lines by file and number, and takes the others in', async () => {
    write('a.ndjson', `${line(1)}\n\nbad\n`);
    write('b.ndjson', `bad\n${line(2)}\n`);
    const { exitCode, out, taken } = await ingest([
      'a.ndjson',
      'b.ndjson',
      '--source',
      'ndjson',
    ]);
    expect(exitCode).toBe(1);
    expect(taken).toEqual([line(1), line(2)]);
    expect(out).toContain('a.ndjson:3: it is bad\nb.ndjson:1: it is bad');
    expect(out).toContain('4 lines: 2 taken in, 0 known already, 2 refused.');
  });

  it('goes on where its batch broke off', async () => {
    write('a.ndjson', linesOf(5));
    const { taken, requests, out } = await ingest(
      ['a.ndjson', '--source', 'ndjson', '--batch', 'b-7'],
      { at: portal({ nextLine: 4 }) },
    );
    expect(requests[0]?.url.pathname).toBe(
      '/api/ai-governance/insights/batches/b-7',
    );
    expect(requests[1]?.url.searchParams.get('fromLine')).toBe('4');
    expect(taken).toEqual([line(4), line(5)]);
    expect(out).toContain('Went on with line 4 of the batch.');
  });

  it('begins a batch that the portal has not heard of', async () => {
    write('a.ndjson', linesOf(2));
    const { taken } = await ingest([
      'a.ndjson',
      '--source',
      'ndjson',
      '--batch',
      'b-7',
    ]);
    expect(taken).toHaveLength(2);
  });

  it('waits as long as a busy portal asks for, however often', async () => {
    write('a.ndjson', linesOf(1));
    const busy = () =>
      new Response(
        '{"error":{"name":"x","message":"busy","code":"insights.tooBusy"}}',
        {
          status: 429,
          headers: { 'retry-after': '60', 'content-type': 'application/json' },
        },
      );
    const at = portal({
      before: (_request, count) => (count <= 6 ? busy() : undefined),
    });
    const { exitCode, taken, pauses, err } = await ingest(
      ['a.ndjson', '--source', 'ndjson'],
      { at },
    );
    expect([exitCode, taken.length]).toEqual([0, 1]);
    expect(pauses).toEqual(Array.from({ length: 6 }, () => 60_000));
    expect(err).toContain('the portal is busy; trying again in 60 s');
  });

  it('says how to go on when it breaks off', async () => {
    write('a.ndjson', linesOf(3_000));
    const at = portal({
      before: (_request, count) =>
        count === 2
          ? errorResponse(403, {
              name: 'NotAllowedError',
              message: 'no',
              code: 'shared.notAllowed',
            })
          : undefined,
    });
    const { exitCode, err } = await ingest(['a.ndjson', '--source', 'ndjson'], {
      at,
    });
    expect(exitCode).toBe(3);
    expect(err).toContain(
      '2,000 lines were handed in before this; the same command with `--batch run-1` goes on from there',
    );
    expect(err).toContain('ai-governance.signals.ingest');
    expect(err).not.toContain('secret-token');
  });

  it('checks lines and sends nothing with --dry-run', async () => {
    write('a.ndjson', `${line(1)}\n[1]\nnothing\n\n`);
    const { exitCode, requests, out } = await ingest([
      'a.ndjson',
      '--source',
      'ndjson',
      '--dry-run',
    ]);
    expect([exitCode, requests]).toEqual([1, []]);
    expect(out).toContain(
      'a.ndjson:2: expected one JSON object\na.ndjson:3: expected one JSON object',
    );
    expect(out).toContain(
      '3 lines, 2 of them no JSON objects. Nothing was sent.',
    );
  });

  it('draws how far it is on a terminal', async () => {
    write('a.ndjson', linesOf(5_000));
    const { err } = await ingest(['a.ndjson', '--source', 'ndjson'], {
      isTTY: true,
    });
    expect(err).toMatch(/\[█+ *\] \d+ % {2}2,000 lines/);
  });

  it('writes one document for programs', async () => {
    write('a.ndjson', 'bad\n');
    const { out } = await ingest([
      'a.ndjson',
      '--source',
      'ndjson',
      '--format',
      'json',
    ]);
    expect(JSON.parse(out)).toEqual({
      schema: 'ai-governance/ingest@1',
      source: 'ndjson',
      kind: null,
      batch: 'run-1',
      isDryRun: false,
      fromLine: 1,
      lines: 1,
      stored: 0,
      repeated: 0,
      refused: [{ file: 'a.ndjson', line: 1, message: 'it is bad' }],
      refusedInAll: 1,
    });
  });

  it.each<[string, string, string | Buffer]>([
    ['plain', 'bill.csv', BILL],
    ['compressed', 'bill.csv.gz', gzipSync(BILL)],
  ])('makes a record of every row of a CSV, %s', async (_, file, content) => {
    const at = portal();
    write(file, content);
    const args = [file, '--source', 'copilot', '--kind', 'billingLine'];
    const { exitCode } = await ingest(args, { at });
    expect(exitCode).toBe(0);
    expect(at.taken.map(each => JSON.parse(each))).toEqual([
      { date: '2026-11-02', note: 'a "b",\nc' },
      { date: '2026-11-03', note: '' },
    ]);
  });

  it('tells of a CSV that ends within a quote', async () => {
    write('bill.csv', 'date,note\n"2026-11-02');
    const { exitCode, err } = await ingest(['bill.csv', '--source', 'copilot']);
    expect(exitCode).toBe(2);
    expect(err).toContain('`bill.csv` is no CSV that can be read');
  });

  it('makes one record of a report', async () => {
    write('a.sarif', '\uFEFF{\n "version": "2.1.0",\n "runs": []\n}');
    write('junit.xml', '<testsuite>\n</testsuite>');
    const of = [
      '--repository',
      'https://github.com/Acme/Checkout.git',
      '--at',
      '2026-01-01T01:00:00+01:00',
    ];
    const sarif = await ingest(['a.sarif', '--source', 'sarif', ...of]);
    expect(sarif.taken.map(each => JSON.parse(each))).toEqual([
      {
        repository: 'github.com/acme/checkout',
        scannedAt: '2026-01-01T00:00:00.000Z',
        report: { version: '2.1.0', runs: [] },
      },
    ]);
    const junit = await ingest([
      'junit.xml',
      '--source',
      'junit',
      '--change',
      '412',
      '--check',
      'unit',
      ...of,
    ]);
    expect(junit.taken.map(each => JSON.parse(each))).toEqual([
      {
        repository: 'github.com/acme/checkout',
        number: 412,
        name: 'unit',
        at: '2026-01-01T00:00:00.000Z',
        report: '<testsuite>\n</testsuite>',
      },
    ]);
  });

  it.each`
    what                       | files                                                | args                                                                  | text
    ${'no such file'}          | ${{}}                                                | ${['a.ndjson', '--source', 'ndjson']}                                 | ${'cannot read `a.ndjson`'}
    ${'a folder'}              | ${{}}                                                | ${['.', '--source', 'ndjson']}                                        | ${'cannot read `.`'}
    ${'no source'}             | ${{}}                                                | ${['a.ndjson']}                                                       | ${'--source'}
    ${'no file'}               | ${{}}                                                | ${['--source', 'ndjson']}                                             | ${'file'}
    ${'a batch with blanks'}   | ${{}}                                                | ${['-', '--source', 'ndjson', '--batch', 'a b']}                      | ${'Expected up to 100 letters'}
    ${'gzip cut off'}          | ${{ 'a.gz': gzipSync(linesOf(99)).subarray(0, 40) }} | ${['a.gz', '--source', 'ndjson']}                                     | ${'cut off or no gzip'}
    ${'other bytes'}           | ${{ 'a.ndjson': Buffer.from([0x7b, 0xff, 0x0a]) }}   | ${['a.ndjson', '--source', 'ndjson']}                                 | ${'line 1 of `a.ndjson` is not UTF-8 text'}
    ${'a report of nowhere'}   | ${{ 'a.sarif': '{}' }}                               | ${['a.sarif', '--source', 'sarif']}                                   | ${'needs `--repository`'}
    ${'tests of no change'}    | ${{ 'a.xml': '<a/>' }}                               | ${['a.xml', '--source', 'junit', '--repository', 'github.com/a/b']}   | ${'needs `--change`'}
    ${'a report that is none'} | ${{ 'a.sarif': '<a/>' }}                             | ${['a.sarif', '--source', 'sarif', '--repository', 'github.com/a/b']} | ${'`a.sarif` is not JSON'}
    ${'no instant'}            | ${{}}                                                | ${['-', '--source', 'sarif', '--at', 'today']}                        | ${'Expected an instant'}
  `('refuses $what', async ({ files, args, text }) => {
    for (const [file, content] of Object.entries(files))
      write(file, content as string);
    const { exitCode, err } = await ingest(args);
    expect(err.replace(/\s+/g, ' ')).toContain(text);
    expect(exitCode).toBe(2);
  });

  it.each([
    ['insights.unknownSource', 404, 3],
    ['insights.notConfigured', 409, 3],
    ['insights.lineTooLong', 400, 2],
  ])('ends with %s', async (code, status, expected) => {
    write('a.ndjson', linesOf(1));
    const at = portal({
      before: () =>
        errorResponse(status, { name: 'x', message: 'it is so', code }),
    });
    const { exitCode, err } = await ingest(['a.ndjson', '--source', 'ndjson'], {
      at,
    });
    expect(exitCode).toBe(expected);
    expect(err).toContain('it is so');
  });
});
