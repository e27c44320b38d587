import { folderOf, finishes } from '../__testUtils__/playbooks';
import { fileIssues, PLAYBOOK_LIMITS } from './fileIssues';

const messagesOf = (beside: Readonly<Record<string, string>>) =>
  fileIssues(folderOf('a', beside)).map(({ message }) => message);

const NOT_PLAIN =
  'has a path that is not plain; expected letters, digits, `.`, `_` and `-` between slashes, no part of which begins with `.`';
const NO_TEXT =
  'is no text that assistants only read; expected `.md`, `.mdc`, `.txt`, `.json`, `.yaml`, `.yml`, `.csv`';
const OF_WINDOWS = 'has a name that Windows keeps for itself';
const TWICE = 'stands twice, and some systems do not tell capitals apart';

describe('R26 a folder holds plain texts that can lie on every disk', () => {
  it.each([
    'a.md',
    'a/b/c.txt',
    'a.b.json',
    '_a.yaml',
    'a-1.yml',
    'A.MDC',
    'console.csv',
  ])('such as %s', path => {
    expect(messagesOf({ [path]: '' })).toEqual([]);
  });

  it.each<[string, string]>([
    ['../a.md', NOT_PLAIN],
    ['a/../b.md', NOT_PLAIN],
    ['/a.md', NOT_PLAIN],
    ['a//b.md', NOT_PLAIN],
    ['a/', NOT_PLAIN],
    ['', NOT_PLAIN],
    ['C:/a.md', NOT_PLAIN],
    ['a\\b.md', NOT_PLAIN],
    ['.cursor/rules/a.mdc', NOT_PLAIN],
    ['.mcp.json', NOT_PLAIN],
    ['-a.md', NOT_PLAIN],
    ['a b.md', NOT_PLAIN],
    ['ä.md', NOT_PLAIN],
    ['a\u202e.md', NOT_PLAIN],
    ['a\u0000.md', NOT_PLAIN],
    ['%2e%2e/a.md', NOT_PLAIN],
    ['a.md:stream.md', NOT_PLAIN],
    ['a', NO_TEXT],
    ['a.sh', NO_TEXT],
    ['a.md.exe', NO_TEXT],
    ['a.html', NO_TEXT],
    ['a.svg', NO_TEXT],
    ['constructor', NO_TEXT],
    ['a./b.md', OF_WINDOWS],
    ['nul.md', OF_WINDOWS],
    ['a/COM1.txt', OF_WINDOWS],
    ['aux/a.md', OF_WINDOWS],
  ])('not %j', (path, problem) => {
    expect(messagesOf({ [path]: '' })).toEqual([
      `the file \`${path}\` ${problem}`,
    ]);
  });

  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'two of one name',
      { 'a.md': '', 'A.md': '' },
      [`the file \`A.md\` ${TWICE}`],
    ],
    [
      'another of its own',
      { 'playbook.MD': '' },
      [`the file \`playbook.MD\` ${TWICE}`],
    ],
    [
      'a file within a file',
      { 'a.md/b.md': '', 'A.md': '' },
      ['the file `a.md/b.md` lies in `A.md`, which is a file'],
    ],
    [
      'a path that is too long',
      { [`${'a'.repeat(198)}.md`]: '' },
      [
        `the file \`${'a'.repeat(80)}…\` has a path of 201 characters; expected at most 200`,
      ],
    ],
    [
      'a file that is too large',
      { 'a.txt': 'x'.repeat(200_001) },
      ['the file `a.txt` has 200001 characters; expected at most 200000'],
    ],
    [
      'too much Markdown',
      { 'a.md': '['.repeat(1_999), 'b.md': '[\n'.repeat(5_000) },
      ['the file `b.md` has 5001 lines; expected at most 5000'],
    ],
  ])('not %s', (_, beside, messages) => {
    expect(messagesOf(beside)).toEqual(messages);
  });

  it('not more than all of it', () => {
    const beside = Object.fromEntries(
      [1, 2, 3, 4, 5].map(at => [`${at}.txt`, 'x'.repeat(200_000)]),
    );
    expect(messagesOf(beside)).toEqual([
      'the folder has 1000001 characters; expected at most 1000000',
    ]);
  });

  it('not more files than anybody reads, told in short time', () => {
    const files = Array.from({ length: 100_000 }, () => ({
      path: 'a.md',
      text: '',
    }));
    expect(
      finishes(() =>
        expect(fileIssues(files)).toEqual([
          {
            code: 'playbooks.tooLarge',
            message: `the folder has 100000 files; expected at most ${PLAYBOOK_LIMITS.files}`,
          },
        ]),
      ),
    ).toBe(true);
  });

  it.each([
    ['letters', 'a'.repeat(200_000)],
    ['slashes', '/'.repeat(200_000)],
    ['extensions', '.md'.repeat(66_000)],
  ])('not a path of many %s, told in short time', (_, path) => {
    expect(
      finishes(() =>
        expect(messagesOf({ [path]: '' })).toEqual([
          expect.stringMatching(
            /^the file `.{80}…` has a path of \d+ characters/,
          ),
        ]),
      ),
    ).toBe(true);
  });

  it('all faults at once', () => {
    expect(
      fileIssues([
        { path: 'a.sh', text: 'x'.repeat(200_001) },
        { path: '.b.md', text: '' },
      ]).map(({ code }) => code),
    ).toEqual([
      'playbooks.missingFile',
      'playbooks.tooLarge',
      'playbooks.invalidFile',
      'playbooks.invalidFile',
    ]);
  });
});
