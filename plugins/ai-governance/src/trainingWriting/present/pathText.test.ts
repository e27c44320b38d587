import { pathIssueLines, pathRemarks, withPathVersion } from './pathText';

const TEXT = [
  'name: secure-ai-coding',
  "version: '1.0' # first",
  '=== file: a.md ===',
  '## In short',
  'version: 9',
].join('\n');

describe('another version in the text of a path', () => {
  it.each([
    [
      TEXT,
      "name: secure-ai-coding\nversion: '1.1' # first\n=== file: a.md ===\n## In short\nversion: 9",
    ],
    ['version: 1.0', "version: '1.1'"],
    ['version: "1.0"\r\nx: 1', "version: '1.1'\r\nx: 1"],
    [
      'name: x\n=== file: a.md ===\nversion: 2',
      "name: x\nversion: '1.1'\n=== file: a.md ===\nversion: 2",
    ],
  ])('%j', (text, expected) => {
    expect(withPathVersion(text, '1.1')).toBe(expected);
  });
});

describe('what was found in a path stands at the lines of its one text', () => {
  it.each([
    ['PATH.yaml', 2, { line: 2 }],
    ['PATH.yaml', undefined, {}],
    ['a.md', 1, { line: 4, file: 'a.md' }],
    ['a.md', undefined, { line: 3, file: 'a.md' }],
    ['b.md', 1, { file: 'b.md' }],
  ])('%s line %s', (file, line, expected) => {
    const finding = {
      severity: 'error' as const,
      code: 'training.x',
      message: 'wrong',
      file,
      ...(line !== undefined && { line }),
    };
    expect(pathRemarks(TEXT, [finding])).toEqual([
      { severity: 'error', message: 'wrong', ...expected },
    ]);
  });

  it('issues of a refusal, too', () => {
    expect(
      pathIssueLines(TEXT, [
        { code: 'training.x', message: 'wrong', path: 'a.md', line: 1 },
      ]),
    ).toEqual([{ line: 4, message: 'wrong' }]);
  });
});
