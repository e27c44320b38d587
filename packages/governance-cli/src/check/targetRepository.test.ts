import { targetRepository } from './targetRepository';

const remote = (name: string, url: string) => ({ name, url });

describe('E: the repository comes from the remotes, or from --repository', () => {
  it.each([
    [
      'origin over ssh',
      undefined,
      [remote('origin', 'git@github.com:Acme/Checkout.git')],
      'github.com/acme/checkout',
    ],
    [
      'origin over https with credentials',
      undefined,
      [remote('origin', 'https://user:secret@github.com/acme/checkout')],
      'github.com/acme/checkout',
    ],
    [
      'origin before others',
      undefined,
      [
        remote('backup', 'https://gitlab.com/acme/b.git'),
        remote('origin', 'https://github.com/acme/a.git'),
      ],
      'github.com/acme/a',
    ],
    [
      'the first that is hosted when there is no origin',
      undefined,
      [
        remote('local', '/srv/git/a'),
        remote('lab', 'ssh://git@gitlab.example.com:2222/group/sub/a.git'),
      ],
      'gitlab.example.com/group/sub/a',
    ],
    [
      '--repository as host and path',
      'GitHub.com/Acme/Checkout',
      [],
      'github.com/acme/checkout',
    ],
    [
      '--repository as URL',
      'https://github.com/acme/checkout.git',
      [],
      'github.com/acme/checkout',
    ],
    [
      '--repository with .git and a slash at its end',
      'github.com/acme/checkout.GIT/',
      [],
      'github.com/acme/checkout',
    ],
    [
      '--repository with what its host may use',
      'git.example.com/~dana/check_out-2.x+y',
      [],
      'git.example.com/~dana/check_out-2.x+y',
    ],
    [
      'a remote that spells its repository in one way only',
      undefined,
      [
        remote('odd', 'https://github.com/acme/check%6Fut'),
        remote('plain', 'https://github.com/acme/checkout.git/'),
      ],
      'github.com/acme/checkout',
    ],
    [
      '--repository before origin',
      'github.com/acme/checkout',
      [remote('origin', 'https://github.com/me/checkout')],
      'github.com/acme/checkout',
    ],
  ])('%s', (_, given, remotes, expected) => {
    expect(targetRepository(given, remotes).id).toBe(expected);
  });

  it('points at the upstream of a possible fork', () => {
    const { id, notices } = targetRepository(undefined, [
      remote('origin', 'https://github.com/me/checkout'),
      remote('upstream', 'https://github.com/acme/checkout'),
    ]);
    expect(id).toBe('github.com/me/checkout');
    expect(notices).toEqual([
      expect.stringContaining('--repository github.com/acme/checkout'),
    ]);
  });

  it.each([
    ['a way up', 'github.com/acme/../checkout'],
    ['a way to the same place', 'github.com/./acme/checkout'],
    ['a way up in a URL', 'https://github.com/acme/../checkout'],
    ['a way up over ssh', 'git@github.com:acme/../checkout.git'],
    ['an escape', 'github.com/acme/check%6Fut'],
    ['an escape in a URL', 'https://github.com/acme/check%6Fut'],
    ['an escaped slash', 'github.com/acme%2Fcheckout'],
    ['a query', 'github.com/acme/checkout?a=b'],
    ['a fragment', 'github.com/acme/checkout#readme'],
    ['a blank', 'github.com/acme/check out'],
    ['a blank in a URL', 'https://github.com/acme/check out'],
    ['a line break', 'github.com/acme/checkout\n'],
    ['a second .git', 'github.com/acme/checkout.git.git'],
    ['a second .git in a URL', 'https://github.com/acme/checkout.git.git'],
    ['nothing but .git', 'github.com/acme/.git'],
    ['an empty segment', 'github.com//acme/checkout'],
    ['a backslash', 'github.com/acme\\checkout'],
    ['a star', 'github.com/acme/*'],
    ['a letter that only looks the same', 'github.com/acme/\u0441heckout'],
    ['a dot behind the host', 'github.com./acme/checkout'],
    ['a user', 'dana@github.com/acme/checkout'],
  ])('another spelling of a repository is refused: %s', (_, given) => {
    expect(() => targetRepository(given, [])).toThrow(
      expect.objectContaining({
        code: 'cli.invalidRepository',
        exitCode: 2,
      }),
    );
    expect(() =>
      targetRepository(undefined, [remote('origin', given)]),
    ).toThrow(
      expect.objectContaining({ code: 'cli.noHostedRemote', exitCode: 2 }),
    );
  });

  it.each([
    [
      'no remote',
      undefined,
      [],
      'cli.noRemote',
      '--repository github.com/acme/checkout',
    ],
    [
      'only remotes on this machine',
      undefined,
      [remote('origin', '/srv/git/checkout')],
      'cli.noHostedRemote',
      '--repository',
    ],
    [
      '--repository without a host',
      'acme/checkout',
      [],
      'cli.invalidRepository',
      'include the host',
    ],
    [
      '--repository with a way up',
      'github.com/acme/../x',
      [],
      'cli.invalidRepository',
      'include the host',
    ],
    [
      '--repository that is empty',
      '',
      [],
      'cli.invalidRepository',
      'include the host',
    ],
  ])(
    '%s is a usage failure with the next step',
    (_, given, remotes, code, hint) => {
      expect(() => targetRepository(given, remotes)).toThrow(
        expect.objectContaining({
          code,
          exitCode: 2,
          hint: expect.stringContaining(hint),
        }),
      );
    },
  );
});
