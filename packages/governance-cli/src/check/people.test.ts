import { humanAuthors } from './people';

const commit = (
  message: string,
  author = { name: 'Dana Doe', email: 'dana@example.com' },
) => ({
  sha: 'a'.repeat(40),
  author,
  message,
});

const DANA = { email: 'dana@example.com' };

describe('R15: everybody who took part is named, so that nobody reviews their own work', () => {
  it.each([
    ['the author', 'x', [DANA]],
    [
      'co-authors after the author',
      'x\n\nCo-authored-by: Lee Ray <lee@example.com>',
      [DANA, { email: 'lee@example.com' }],
    ],
    [
      'co-authors in the middle of a squashed message',
      'x\n\nco-authored-by: Lee <lee@example.com>\n\n* fix',
      [DANA, { email: 'lee@example.com' }],
    ],
    [
      'Windows line ends',
      'x\r\n\r\nCo-authored-by: Lee <lee@example.com>\r\n',
      [DANA, { email: 'lee@example.com' }],
    ],
    [
      'nobody twice',
      'x\n\nCo-authored-by: D. Doe <Dana@Example.com>',
      [{ email: 'Dana@Example.com' }],
    ],
    [
      'no assistant',
      'x\n\nCo-Authored-By: Claude <noreply@anthropic.com>',
      [DANA],
    ],
    [
      'a person who is called like an assistant',
      'x\n\nCo-authored-by: Claude Moreau <claude@example.com>',
      [DANA, { email: 'claude@example.com' }],
    ],
  ])('%s', (_, message, expected) => {
    expect(humanAuthors(commit(message))).toEqual(expected);
  });

  it('nobody when an assistant alone wrote it', () => {
    const agent = {
      name: 'copilot-swe-agent[bot]',
      email: '198982749+Copilot@users.noreply.github.com',
    };
    expect(humanAuthors(commit('x', agent))).toEqual([]);
  });

  it.each([
    ['without an address', '', 'no-address'],
    ['with an overlong address', 'x'.repeat(400), 'x'.repeat(320)],
  ])('a person %s stays a person', (_, email, expected) => {
    expect(humanAuthors(commit('x', { name: 'X', email }))).toEqual([
      { email: expected },
    ]);
  });
});
