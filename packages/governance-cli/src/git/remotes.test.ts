import {
  newRepository,
  removeFolders,
  TEST_ENV,
} from './__testUtils__/testRepository';
import { readRemotes } from './remotes';
import { openRepository } from './repository';

afterAll(removeFolders);

describe('R41 remotes as they are configured', () => {
  it.each([
    [[], []],
    [
      [['origin', 'https://ada:secret@git.example/acme/checkout.git']],
      [{ name: 'origin', url: 'https://git.example/acme/checkout.git' }],
    ],
    [
      [['origin', 'ssh://git@git.example:7999/acme/checkout.git']],
      [{ name: 'origin', url: 'ssh://git.example:7999/acme/checkout.git' }],
    ],
    [
      [
        ['a.b', 'git@git.example:acme/x.git'],
        ['origin', '/srv/x.git'],
      ],
      [
        { name: 'a.b', url: 'git@git.example:acme/x.git' },
        { name: 'origin', url: '/srv/x.git' },
      ],
    ],
  ])('%j', async (remotes, expected) => {
    const { dir, git } = newRepository();
    for (const [name = '', url = ''] of remotes)
      git('config', `remote.${name}.url`, url);
    const repository = await openRepository({ dir, env: TEST_ENV });
    expect(await readRemotes(repository)).toEqual(expected);
  });

  it('the first address of a remote with several', async () => {
    const { dir, git } = newRepository();
    git('remote', 'add', 'origin', 'https://git.example/acme/a.git');
    git(
      'remote',
      'set-url',
      '--add',
      'origin',
      'https://git.example/acme/b.git',
    );
    const repository = await openRepository({ dir, env: TEST_ENV });
    expect(await readRemotes(repository)).toEqual([
      { name: 'origin', url: 'https://git.example/acme/a.git' },
    ]);
  });
});
