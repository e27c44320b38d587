import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { packLines } from './packLines';
import { parseLine } from './parseLine';
import { readLines, type BodyLine } from './readLines';
import { unpack } from './unpack';

jest.setTimeout(120_000);

const bytesOf = (...chunks: readonly (string | Buffer)[]) =>
  Readable.from(
    chunks.map(chunk => Buffer.from(chunk)),
    { objectMode: false },
  );

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}
const lines = (
  chunks: readonly (string | Buffer)[],
  { fromLine = 1, lineBytes = 100 } = {},
) => all(readLines(bytesOf(...chunks), { fromLine, lineBytes }));

describe('R07 lines of a body', () => {
  it.each<
    [string, readonly (string | Buffer)[], readonly (string | undefined)[]]
  >([
    ['lines', ['a\nb\n'], ['a', 'b']],
    ['a last line without an end', ['a\nb'], ['a', 'b']],
    ['lines over several pieces', ['a', 'b\nc', '\n'], ['ab', 'c']],
    [
      'a character over two pieces',
      [Buffer.from([0xc3]), Buffer.from([0xa4, 0x0a])],
      ['ä'],
    ],
    ['empty lines', ['\n\na\n'], ['', '', 'a']],
    ['a byte order mark', ['\uFEFFa\n'], ['a']],
    ['what is no UTF-8', [Buffer.from([0xff, 0x0a, 0x61])], [undefined, 'a']],
    ['nothing', [], []],
  ])('reads %s', async (_name, chunks, texts) => {
    const read = await lines(chunks);
    expect(read.map(({ text }) => text)).toEqual(texts);
    expect(read.map(({ line }) => line)).toEqual(
      texts.map((_text, at) => at + 1),
    );
  });

  it('counts from where it is told to', async () => {
    expect(await lines(['a\nb'], { fromLine: 7 })).toEqual([
      { line: 7, text: 'a' },
      { line: 8, text: 'b' },
    ]);
  });

  it.each([
    ['at the end of a line', ['a\n', 'b'.repeat(101)]],
    ['before its end is there', ['a\n', 'b'.repeat(60), 'b'.repeat(60), 'c\n']],
  ])('stops at a line that is too long, %s', async (_name, chunks) => {
    const before: BodyLine[] = [];
    const reading = async () => {
      for await (const line of readLines(bytesOf(...chunks), {
        fromLine: 1,
        lineBytes: 100,
      }))
        before.push(line);
    };
    await expect(reading()).rejects.toMatchObject({
      code: 'insights.lineTooLong',
    });
    expect(before).toEqual([{ line: 1, text: 'a' }]);
  });

  it('reads a gigabyte and never holds more than a pack of it', async () => {
    const line = `{"kind":"usage","body":{"text":"${'x'.repeat(1000)}"}}\n`;
    const chunk = Buffer.from(line.repeat(1000));
    const chunks = Math.ceil(1024 ** 3 / chunk.length);
    let given = 0;
    let taken = 0;
    let most = 0;
    async function* generated() {
      for (let at = 0; at < chunks; at += 1) {
        given += chunk.length;
        yield chunk;
      }
    }
    let count = 0;
    const packs = packLines(
      readLines(Readable.from(generated(), { highWaterMark: 2 }), {
        fromLine: 1,
        lineBytes: 10_000,
      }),
      {
        packLines: 500,
        packCharacters: 4_000_000,
      },
    );
    for await (const pack of packs) {
      most = Math.max(most, given - taken);
      count += pack.length;
      taken += pack.length * line.length;
    }
    expect(count).toBe(chunks * 1000);
    expect(most).toBeLessThan(10 * chunk.length);
  });
});

describe('R07 packs of lines', () => {
  const limits = { packLines: 2, packCharacters: 10 };
  async function* numbered(texts: readonly string[], failure?: Error) {
    for (const [at, text] of texts.entries()) yield { line: at + 1, text };
    if (failure) throw failure;
  }
  it.each`
    what                 | texts                         | sizes
    ${'nothing'}         | ${[]}                         | ${[]}
    ${'a few'}           | ${['a', 'b', 'c']}            | ${[2, 1]}
    ${'long ones alone'} | ${['a'.repeat(11), 'b', 'c']} | ${[1, 2]}
  `('holds $what', async ({ texts, sizes }) => {
    const packs = await all(packLines(numbered(texts), limits));
    expect(packs.map(pack => pack.length)).toEqual(sizes);
  });

  it('hands on what was read before a failure', async () => {
    const packs: (readonly BodyLine[])[] = [];
    const reading = async () => {
      for await (const pack of packLines(
        numbered(['a', 'b', 'c'], new Error('gone')),
        limits,
      ))
        packs.push(pack);
    };
    await expect(reading()).rejects.toThrow('gone');
    expect(packs.flat().map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  });
});

describe('R07 bodies that are compressed', () => {
  const read = async (body: Buffer, encoding?: string) =>
    Buffer.concat(
      await all(unpack(bytesOf(body), { encoding, gzipRatio: 200 })),
    ).toString();

  it.each([
    ['plain', Buffer.from('a\n'), undefined],
    ['plain, and says so', Buffer.from('a\n'), 'identity'],
    ['with gzip', gzipSync('a\n'), 'gzip'],
    ['with gzip, in other letters', gzipSync('a\n'), ' X-GZIP '],
    [
      'in several members',
      Buffer.concat([gzipSync('a'), gzipSync('\n')]),
      'gzip',
    ],
  ])('are read %s', async (_name, body, encoding) => {
    expect(await read(body, encoding)).toBe('a\n');
  });

  it.each([
    ['another encoding', Buffer.from('a'), 'br', 'insights.invalidRecords'],
    [
      'two encodings',
      Buffer.from('a'),
      'gzip, gzip',
      'insights.invalidRecords',
    ],
    [
      'a bomb',
      gzipSync(Buffer.alloc(50 * 1024 * 1024)),
      'gzip',
      'insights.invalidRecords',
    ],
    [
      'no gzip',
      Buffer.from('nothing of it'),
      'gzip',
      'insights.invalidRecords',
    ],
    [
      'a body cut off',
      gzipSync('abc').subarray(0, 12),
      'gzip',
      'insights.invalidRecords',
    ],
  ])('are refused with %s', async (_name, body, encoding, code) => {
    await expect(read(body, encoding)).rejects.toMatchObject({ code });
  });

  it('may be small, and grow as they like', async () => {
    expect(await read(gzipSync(' '.repeat(500_000)), 'gzip')).toHaveLength(
      500_000,
    );
  });
});

describe('R07 records of lines', () => {
  const nested = (depth: number) =>
    `{"a":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;
  it.each([
    ['an object', '{"a":1}', { a: 1 }],
    ['an empty line', ' \t\r', undefined],
    [
      'brackets in a text',
      `{"a":"${'['.repeat(99)}\\"${'{'.repeat(99)}"}`,
      { a: `${'['.repeat(99)}"${'{'.repeat(99)}` },
    ],
    ['one as deep as may be', nested(64), expect.anything()],
  ])('reads %s', (_name, text, value) => {
    expect(parseLine({ line: 1, text }, { depth: 64 })).toEqual({
      ok: true,
      value,
    });
  });

  it.each([
    ['no JSON', '{"a"', 'expected one JSON object'],
    ['a list', '[]', 'expected one JSON object'],
    ['nothing', 'null', 'expected one JSON object'],
    ['NaN', 'NaN', 'expected one JSON object'],
    ['two objects', '{} {}', 'expected one JSON object'],
    ['a pit', nested(65), 'it is nested more than 64 deep'],
    ['a deep pit', '['.repeat(1_000_000), 'it is nested more than 64 deep'],
    [
      'half a character',
      '{"a":"\\ud800"}',
      'a text holds half a character; send all texts as UTF-8',
    ],
    ['no UTF-8', undefined, 'it is not UTF-8 text'],
  ])('refuses %s', (_name, text, message) => {
    expect(
      parseLine(
        { line: 1, ...(text === undefined ? {} : { text }) },
        { depth: 64 },
      ),
    ).toMatchObject({
      ok: false,
      issues: [{ message }],
    });
  });
});
