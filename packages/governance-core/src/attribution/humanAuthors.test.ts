import { humanAuthors } from './humanAuthors';

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

  const MALLORY = { email: 'mallory@example.com' };
  const CLAUDE = { name: 'Claude', email: 'noreply@anthropic.com' };
  it.each([
    [
      'whoever recorded it under the name of another',
      { name: 'Mallory Moe', ...MALLORY },
      [DANA, MALLORY, { email: 'lee@example.com' }],
    ],
    [
      'the author who recorded it, once',
      { name: 'D. Doe', email: 'DANA@example.com ' },
      [{ email: 'DANA@example.com' }, { email: 'lee@example.com' }],
    ],
    [
      'a user of the code host by a no-reply address of their own',
      { name: 'GitHub', email: '12345+mallory@users.noreply.github.com' },
      [
        DANA,
        { email: '12345+mallory@users.noreply.github.com' },
        { email: 'lee@example.com' },
      ],
    ],
    [
      'a no-reply address that is no code host',
      { name: 'Mallory', email: 'noreply@example.com' },
      [DANA, { email: 'noreply@example.com' }, { email: 'lee@example.com' }],
    ],
    [
      'a person who is called like the code host',
      { name: 'GitHub', email: 'mallory@example.com' },
      [DANA, MALLORY, { email: 'lee@example.com' }],
    ],
    [
      'somebody without an address',
      { name: 'Mallory', email: '' },
      [DANA, { email: 'no-address' }, { email: 'lee@example.com' }],
    ],
  ])('who recorded the commit: %s', (_, committer, expected) => {
    expect(
      humanAuthors({
        ...commit('x\n\nCo-authored-by: Lee <lee@example.com>'),
        committer,
      }),
    ).toEqual(expected);
  });

  it.each([
    ['GitHub', 'noreply@github.com'],
    ['GitLab', 'noreply@gitlab.com'],
    ['Codeberg', 'NoReply@codeberg.org'],
    ['GitHub Enterprise', 'noreply@git.example.com'],
    ['Gitea', 'no-reply@git.example.com'],
    ['Claude', 'noreply@anthropic.com'],
  ])('who recorded the commit: not %s <%s>', (name, email) => {
    expect(
      humanAuthors({ ...commit('x'), committer: { name, email } }),
    ).toEqual([DANA]);
  });

  it('who recorded the commit of an agent comes before its co-authors', () => {
    const recorded = {
      ...commit('x\n\nCo-authored-by: Lee <lee@example.com>', CLAUDE),
      committer: { name: 'Mallory Moe', ...MALLORY },
    };
    expect(humanAuthors(recorded)).toEqual([
      MALLORY,
      { email: 'lee@example.com' },
    ]);
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
