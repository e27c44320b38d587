import { readRecords, textOf } from './records';

async function* chunksOf(text: string, size: number) {
  const bytes = Buffer.from(text, 'utf8');
  for (let start = 0; start < bytes.length; start += size)
    yield bytes.subarray(start, start + size);
}

async function fieldsOf(text: string, size: number, fieldCount: number) {
  const fields: string[] = [];
  for await (const batch of readRecords(chunksOf(text, size), fieldCount)) {
    expect(batch.length % fieldCount).toBe(0);
    fields.push(...batch.map(textOf));
  }
  return fields;
}

describe('R41 records come whole, however they are cut', () => {
  const text = ['a', 'ä\nb', '', 'c', '日本', 'd']
    .map(field => `${field}\0`)
    .join('');

  it.each([1, 2, 3, 5, 7, 64])('in pieces of %i bytes', async size => {
    expect(await fieldsOf(text, size, 2)).toEqual([
      'a',
      'ä\nb',
      '',
      'c',
      '日本',
      'd',
    ]);
    expect(await fieldsOf(text, size, 3)).toEqual([
      'a',
      'ä\nb',
      '',
      'c',
      '日本',
      'd',
    ]);
  });

  it.each([
    ['plain', 'plain'],
    ['gr\xc3\xb6\xc3\x9fe', 'größe'],
    ['\xff', '\ufffd'],
    ['', ''],
  ])('%j is %s as text', (bytes, expected) => {
    expect(textOf(bytes)).toBe(expected);
  });

  it('nothing gives nothing', async () => {
    expect(await fieldsOf('', 8, 2)).toEqual([]);
  });
});
