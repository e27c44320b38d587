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
