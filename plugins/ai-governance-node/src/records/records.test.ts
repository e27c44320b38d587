import { z } from 'zod';
import { csvRecords, modelName, readRecord } from '.';

const schema = z.object({
  day: z.iso.date(),
  lines: z.int().min(0).optional(),
  parts: z.array(z.object({ name: z.string() })).optional(),
  tools: z.record(z.string(), z.object({ accepted: z.int() })).optional(),
});

describe('R07 records are read by an allow list', () => {
  it.each<[string, object, object]>([
    ['nothing else', {}, {}],
    ['an unknown field', { prompt: 'x' }, { prompt: 1 }],
    ['an unknown object counts once', { user: { a: 1, b: 2 } }, { user: 1 }],
    [
      'unknown fields in a list',
      {
        parts: [
          { name: 'a', x: 1 },
          { name: 'b', x: 2, y: 3 },
        ],
      },
      { 'parts[].x': 2, 'parts[].y': 1 },
    ],
    [
      'unknown fields in a map',
      { tools: { edit: { accepted: 1, x: 1 } } },
      { 'tools.*.x': 1 },
    ],
    ['a key that somebody typed', { 'write to a@b.c': 1 }, { '*': 1 }],
  ])('counts %s', (_, more, dropped) => {
    const read = readRecord(schema, { day: '2026-11-22', ...more });
    expect(read).toMatchObject({ ok: true, value: { dropped } });
    expect(Object.keys(read.ok ? read.value.dropped : {})).toHaveLength(
      Object.keys(dropped).length,
    );
  });

  it.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /^the record: /],
    ['a text', 'secret', /^the record: /],
    ['a wrong type', { day: '2026-11-22', lines: 'secret' }, /^`lines`: /],
    ['a negative number', { day: '2026-11-22', lines: -1 }, /^`lines`: /],
    ['NaN', { day: '2026-11-22', lines: NaN }, /^`lines`: /],
    ['a huge number', { day: '2026-11-22', lines: 1e300 }, /^`lines`: /],
    ['a wrong day', { day: 'secret' }, /^`day`: /],
  ])('names the field of %s without quoting it', (_, record, message) => {
    const read = readRecord(schema, record);
    const told = read.ok ? '' : read.issues.map(issue => issue.message).join();
    expect(told).toMatch(message);
    expect(told).not.toContain('secret');
  });

  it.each<[string | null | undefined, string | undefined]>([
    ['GPT-5', 'gpt-5'],
    ['Claude Sonnet 4.5', 'claude-sonnet-4.5'],
    ['claude-haiku-4-5-20251001', 'claude-haiku-4-5-20251001'],
    ['us.anthropic.claude-opus-4-1', 'us.anthropic.claude-opus-4-1'],
    ['claude-opus-4-1@20250805', 'claude-opus-4-1@20250805'],
    ['anthropic.claude-opus-4-1', 'anthropic.claude-opus-4-1'],
    ['gemini-2.5-pro', 'gemini-2.5-pro'],
    ['o3-mini', 'o3-mini'],
    ['alice@example.com', 'other'],
    ['gpt-5 for alice@example.com', 'other'],
    ['sk-ant-api03-abc', 'other'],
    ['monalisa', 'other'],
    ['', undefined],
    [null, undefined],
  ])('the model `%s` is %s', (text, expected) => {
    expect(modelName(text)).toBe(expected);
  });

  it.each<[string, string, object[]]>([
    [
      'a byte order mark and quotes',
      '\ufeff"date","note"\r\n"2026-11-22","a ""b"",\nc"\r\n',
      [{ date: '2026-11-22', note: 'a "b",\nc' }],
    ],
    [
      'a short and a long row',
      'a,b\n1\n1,2,3\n',
      [{ a: '1' }, { a: '1', b: '2' }],
    ],
    ['nothing', '', []],
    ['a first line alone', 'a,b\n', []],
  ])('reads a CSV with %s', async (_, text, expected) => {
    const records: object[] = [];
    for await (const record of csvRecords([text])) records.push(record);
    expect(records).toEqual(expected);
  });
});
