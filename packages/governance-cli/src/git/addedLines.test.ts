import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { addedLinesOf } from './addedLines';
import {
  newRepository,
  removeFolders,
  TEST_ENV,
} from './__testUtils__/testRepository';
import { openRepository } from './repository';

afterAll(removeFolders);

describe('R07 the lines that a commit adds', () => {
  it('of the first commit, of later ones, without binary files and merges', async () => {
    const { dir, git, write, commit } = newRepository();
    write('a', '1\n2\n3\n');
    const first = commit('first');
    write('a', '1\ntwo\n3\n4\n');
    write('b.bin', new Uint8Array([0, 1]));
    const second = commit('second');
    git('rm', '--quiet', 'a');
    const third = commit('third');
    git('checkout', '--quiet', '-b', 'side', first);
    write('c', 'c\n');
    commit('side');
    git('merge', '--quiet', '--no-edit', 'main');
    const merge = git('rev-parse', 'HEAD');
    const repository = await openRepository({ dir, env: TEST_ENV });
    const added = await addedLinesOf(repository, [first, second, third, merge]);
    expect([...added].map(([sha, { total }]) => [sha, total])).toEqual([
      [first, 3],
      [second, 2],
      [third, 0],
      [merge, 0],
    ]);
    expect((await addedLinesOf(repository, [])).size).toBe(0);
  });

  it('are not known when contents are missing', async () => {
    const { dir, git, write, commit } = newRepository();
    write('a', '1\n');
    const sha = commit('first');
    const blob = git('rev-parse', 'HEAD:a');
    rmSync(join(dir, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    const repository = await openRepository({ dir, env: TEST_ENV });
    expect((await addedLinesOf(repository, [sha])).size).toBe(0);
  });
});
