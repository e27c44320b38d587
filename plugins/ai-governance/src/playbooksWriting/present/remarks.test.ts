import { issueLines, remarksOf } from './remarks';

const TEXT = [
  '---', // 1
  'name: a',
  '---',
  'text', // 4
  '=== file: notes.md ===',
  'first', // 6
  '\\=== file: not-a-file.md ===',
  '=== file: more.md ===',
  'last', // 9
].join('\n');

const finding = (over: object) => ({
  severity: 'error' as const,
  code: 'playbooks.x',
  message: 'm',
  file: 'PLAYBOOK.md',
  ...over,
});

describe('R16 findings stand at the lines of the whole text', () => {
  it.each([
    ['of the first file', { line: 4 }, { line: 4 }],
    ['about the first file as a whole', {}, {}],
    [
      'of a second file',
      { file: 'notes.md', line: 2 },
      { line: 7, file: 'notes.md' },
    ],
    [
      'about a second file, where it begins',
      { file: 'notes.md' },
      { line: 5, file: 'notes.md' },
    ],
    [
      'of the last file',
      { file: 'more.md', line: 1 },
      { line: 9, file: 'more.md' },
    ],
    [
      'of a file that is not there',
      { file: 'x.md', line: 3 },
      { file: 'x.md' },
    ],
  ])('%s', (_, over, place) => {
    expect(remarksOf(TEXT, [finding(over)])).toEqual([
      { severity: 'error', message: 'm', ...place },
    ]);
  });

  it('errors first, then from top to bottom', () => {
    const found = [
      finding({ severity: 'warning', line: 1, message: 'c' }),
      finding({ line: 4, message: 'b' }),
      finding({ line: 2, message: 'a' }),
    ];
    expect(remarksOf(TEXT, found).map(({ message }) => message)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('keeps lines of the first file where a file stands twice', () => {
    const text = `${TEXT}\n=== file: more.md ===\nagain`;
    expect(remarksOf(text, [finding({ line: 2 })])).toMatchObject([
      { line: 2 },
    ]);
  });

  it.each([
    ['PLAYBOOK.md', 4, 4],
    ['notes.md', 1, 6],
    ['notes.md', undefined, 5],
    ['PLAYBOOK.md', undefined, undefined],
    ['body', undefined, undefined],
    [undefined, 8, 8],
  ])('an issue at %s, line %s is on line %s', (path, line, expected) => {
    const issue = { code: 'playbooks.x', message: 'm', path, line };
    expect(issueLines(TEXT, [issue])[0]?.line).toBe(expected);
  });
});
