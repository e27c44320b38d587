import { readAttestations } from './noteAttestations';

/** Entries as `path: lines`, and the number of lines that could not be read. */
function read(...lines: readonly string[]) {
  const issues: string[] = [];
  const entries = readAttestations(lines, issues).map(
    ({ path, ranges }) => `${path}: ${JSON.stringify(ranges)}`,
  );
  return [entries, issues.length];
}

const ENTRY = '  s_1 1-2';
const at = (...paths: readonly string[]) =>
  paths.map(path => `${path}: ${JSON.stringify([[1, 2]])}`);

describe('R07 the files that a note attests', () => {
  it.each<[string, string[], string[]]>([
    ['a path', ['a.ts', ENTRY], ['a.ts']],
    ['a path in quotes', ['"a b.ts"', ENTRY], ['a b.ts']],
    ['a path with quotes inside', ['"a"b c"', ENTRY], ['a"b c']],
    ['a path over two lines', ['"a', 'b"', ENTRY], ['a\nb']],
    ['a path that begins with a line break', ['"', 'b"', ENTRY], ['\nb']],
    [
      'a path that ends with a line break, and an empty one',
      ['"a', '"', ENTRY, '""', ENTRY],
      ['a\n', ''],
    ],
    [
      'a path without quotes above one with them',
      ['a.ts', ENTRY, '"b c"', ENTRY],
      ['a.ts', 'b c'],
    ],
    [
      'a path in quotes below one without entries',
      ['"a b"', '"c', 'd"', ENTRY],
      ['c\nd'],
    ],
    [
      'a path behind empty lines and blanks',
      ['', 'a.ts', '', '   ', ENTRY],
      ['a.ts'],
    ],
  ])('%s', (_, lines, paths) => {
    expect(read(...lines)).toEqual([at(...paths), 0]);
  });
});
