import { NOTHING_CHANGED } from '@ai-enablement/governance-core';
import {
  newRepository,
  removeFolders,
  TEST_ENV,
} from './__testUtils__/testRepository';
import { patchDigestBetween, readPatchedCommits } from './patchDigests';
import { openRepository } from './repository';

// Real git, on machines that are busy with other suites.
jest.setTimeout(60_000);
afterAll(removeFolders);

const lines = (...names: readonly string[]) => `${names.join('\n')}\n`;
const TEXT = 'abcdefghijklmnopqrst'.split('');

/** `main` with a file of twenty lines, and a branch `feature` of two commits that changes it in two places. */
async function given() {
  const repo = newRepository();
  const text = [...TEXT];
  repo.write('file', lines(...text));
  const root = repo.commit('root');
  repo.git('checkout', '--quiet', '-b', 'feature');
  text[1] = 'B';
  repo.write('file', lines(...text));
  repo.commit('one');
  text[18] = 'S';
  repo.write('file', lines(...text));
  repo.write('logo', new Uint8Array([0, 1, 2, 3]));
  const head = repo.commit('two #12');
  repo.git('checkout', '--quiet', 'main');
  const opened = await openRepository({ dir: repo.dir, env: TEST_ENV });
  const commits = (base: string, tip = 'HEAD') =>
    readPatchedCommits(opened, { base, head: repo.git('rev-parse', tip) });
  const whole = await patchDigestBetween(opened, { from: root, to: head });
  return { repo, root, head, opened, commits, whole };
}

const digests = (commits: readonly { readonly patchDigest?: string }[]) =>
  commits.map(({ patchDigest }) => patchDigest);

describe('R33 what a commit changes', () => {
  it('is the same for a squash, although the branch moved on elsewhere', async () => {
    const { repo, root, commits, whole } = await given();
    repo.write('other', 'moved on\n');
    repo.commit('elsewhere');
    repo.git('merge', '--squash', 'feature');
    repo.commit('Feature (#12)');
    const [, squash] = await commits(root);
    expect(squash).toMatchObject({
      subject: 'Feature (#12)',
      patchDigest: whole,
    });
  });

  it('is the same for rebased commits in lines further down', async () => {
    const { repo, root, commits } = await given();
    const before = digests(await commits(root, 'feature'));
    repo.write('file', lines('0', '1', '2', '3', '4', '5', ...TEXT));
    const base = repo.commit('six lines more, far from it');
    repo.git('checkout', '--quiet', 'feature');
    repo.git('rebase', '--quiet', base);
    const after = digests(await commits(base));
    expect(after).toHaveLength(2);
    expect(after[1]).toBe(before[1]);
    expect(new Set(before).size).toBe(2);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['a line', lines('A', ...TEXT.slice(1)), 'file'],
    ['a blank', lines('a ', ...TEXT.slice(1)), 'file'],
    ['a byte of a binary file', new Uint8Array([0, 1, 2, 4]), 'logo'],
    ['a file', 'x', 'new'],
  ])('is another with %s more', async (_, content, path) => {
    const { repo, root, commits, whole } = await given();
    repo.git('merge', '--squash', 'feature');
    if (path === 'file') repo.git('checkout', 'main', '--', 'file');
    repo.write(path, content);
    repo.commit('Feature (#12)');
    expect(digests(await commits(root))).not.toContain(whole);
  });

  it('is nothing for a merge without a hand in it, and something with one', async () => {
    const { repo, root, commits } = await given();
    repo.write('other', 'moved on\n');
    repo.commit('elsewhere');
    repo.git('merge', '--quiet', '--no-ff', '-m', 'clean', 'feature');
    const clean = await commits(root);
    expect(clean.at(-1)).toMatchObject({
      subject: 'clean',
      patchDigest: NOTHING_CHANGED,
    });
    repo.write('evil', 'put in by hand\n');
    repo.git('add', '--all');
    repo.git('commit', '--quiet', '--amend', '--no-edit');
    const [evil] = (await commits(root)).slice(-1);
    expect(evil?.patchDigest).not.toBe(NOTHING_CHANGED);
  });

  it('is nothing for an empty commit', async () => {
    const { repo, root, commits } = await given();
    repo.commit('empty');
    expect(digests(await commits(root))).toEqual([NOTHING_CHANGED]);
  });

  it('does not depend on settings of the machine', async () => {
    const { repo, root, head, opened, whole } = await given();
    for (const [key, value] of [
      ['diff.noprefix', 'true'],
      ['diff.mnemonicPrefix', 'true'],
      ['diff.context', '9'],
      ['diff.interHunkContext', '30'],
      ['diff.algorithm', 'histogram'],
      ['diff.suppressBlankEmpty', 'true'],
      ['diff.renames', 'copies'],
      ['color.ui', 'always'],
      ['log.diffMerges', 'first-parent'],
    ] as const)
      repo.git('config', key, value);
    expect(await patchDigestBetween(opened, { from: root, to: head })).toBe(
      whole,
    );
  });

  it('cannot be imitated by lines that look like the head of a file', async () => {
    const { repo, opened, root } = await given();
    const digestOf = async (text: string) => {
      repo.git('checkout', '--quiet', root);
      repo.write('file', text);
      const to = repo.commit('x');
      return patchDigestBetween(opened, { from: root, to });
    };
    const first = await digestOf(lines(...TEXT, '@@ -1 +1 @@', 'index 00..11'));
    const second = await digestOf(
      lines(...TEXT, '@@ -1 +1 @@', 'index 00..22'),
    );
    expect(first).not.toBe(second);
  });
});
