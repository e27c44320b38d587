import fc from 'fast-check';
import { finishes } from '../__testUtils__/playbooks';
import { readFolder, writeFolder } from './folderText';

const two = [
  { path: 'PLAYBOOK.md', text: 'a\n' },
  { path: 'notes/b.txt', text: 'b' },
];

describe('R26 a folder is one text that people edit and compare', () => {
  it('has a line before each further file', () => {
    expect(writeFolder(two)).toBe('a\n\n=== file: notes/b.txt ===\nb');
  });

  it.each<[string, string, string]>([
    ['a mark', '=== file: a.md ===', '\\=== file: a.md ==='],
    [
      'a mark that is kept apart',
      '\\=== file: a.md ===',
      '\\\\=== file: a.md ===',
    ],
    [
      'a mark within a mark',
      '=== file: a === === b ===',
      '\\=== file: a === === b ===',
    ],
    [
      'a mark with a line end of Windows',
      '=== file: a.md ===\r\nb',
      '\\=== file: a.md ===\nb',
    ],
    ['a line end of old systems', 'a\rb', 'a\nb'],
    ['what is no mark', ' === file: a.md ===', ' === file: a.md ==='],
    ['a mark without a path', '=== file:  ===', '=== file:  ==='],
  ])('keeps %s apart', (_, text, written) => {
    expect(writeFolder([{ path: 'P.md', text }])).toBe(written);
    expect(readFolder(written, 'P.md')).toEqual({
      ok: true,
      value: [{ path: 'P.md', text: text.replace(/\r\n?/g, '\n') }],
    });
  });

  it.each<[string, string, string]>([
    ['two further files', '=== file: a.md ===\n=== file: a.md ===', 'a.md'],
    ['the first file and another', 'x\n=== file: P.md ===', 'P.md'],
    [
      'a name of every object',
      '=== file: __proto__ ===\n=== file: __proto__ ===',
      '__proto__',
    ],
  ])('tells that %s have one path', (_, text, path) => {
    expect(readFolder(text, 'P.md')).toEqual({
      ok: false,
      issues: [
        {
          code: 'playbooks.invalidFile',
          message: `the file \`${path}\` stands twice; expected each file once`,
        },
      ],
    });
  });

  it('reads what it wrote, whatever the texts are', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...['=== file: a.md ===', '\\=== file: a ===', '\\', '', '\r', '\r\n'],
      ),
    );
    const text = fc.array(line).map(lines => lines.join('\n'));
    const path = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9._/ =-]{0,20}$/);
    const files = fc.uniqueArray(fc.record({ path, text }), {
      selector: file => file.path,
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(files, given => {
        expect(readFolder(writeFolder(given), given[0]?.path ?? '')).toEqual({
          ok: true,
          value: given.map(file => ({
            ...file,
            text: file.text.replace(/\r\n?/g, '\n'),
          })),
        });
      }),
      { numRuns: 300, seed: 20270131 },
    );
  });

  it.each([
    ['backslashes', '\\'.repeat(200_000)],
    ['the beginning of a mark', '=== file: '.repeat(20_000)],
    ['the end of a mark', `=== file: ${' ==='.repeat(50_000)}x`],
    [
      'files',
      Array.from({ length: 20_000 }, (_, at) => `=== file: ${at} ===`).join(
        '\n',
      ),
    ],
  ])('takes linear time for %s', (_, text) => {
    expect(
      finishes(() => {
        writeFolder([{ path: 'P.md', text }]);
        readFolder(text, 'P.md');
      }),
    ).toBe(true);
  });
});
