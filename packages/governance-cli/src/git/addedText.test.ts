import { join } from 'node:path';
import { gitRepoAt, newGitRepo, type GitRepo } from '../__testUtils__/gitRepo';
import { readAddedTexts, type AddedOrUnread } from './addedText';
import {
  readCommittedTexts,
  readFinalTexts,
  readStagedTexts,
} from './changedTexts';
import { openRepository } from './repository';
import { stagedFrom } from './stagedFrom';

jest.setTimeout(60_000);

let repo: GitRepo;
beforeEach(() => {
  repo = newGitRepo();
});
afterEach(() => repo.remove());

const open = () => openRepository({ dir: repo.dir, env: process.env });

const read = async (
  changed: Parameters<typeof readAddedTexts>[1],
): Promise<readonly AddedOrUnread[]> => {
  const texts: AddedOrUnread[] = [];
  for await (const text of readAddedTexts(await open(), changed))
    texts.push(text);
  return texts;
};

const staged = async () =>
  read(
    await readStagedTexts(await stagedFrom(await open(), { env: process.env })),
  );

describe('R42 what is staged', () => {
  it.each<[string, () => void, readonly object[]]>([
    ['nothing', () => {}, []],
    [
      'a new file',
      () => repo.write('a.txt', 'one\ntwo\n'),
      [{ path: 'a.txt', text: 'one\ntwo\n' }],
    ],
    [
      'a line in a file that is there',
      () => repo.write('README.md', '# Checkout\nmore\n'),
      [
        {
          path: 'README.md',
          text: '# Checkout\nmore\n',
          lines: new Set([2]),
        },
      ],
    ],
    [
      'lines that only move',
      () => repo.write('README.md', '\n\n# Checkout\n'),
      [{ path: 'README.md', text: '\n\n# Checkout\n', lines: new Set() }],
    ],
    ['a binary file', () => repo.write('a.bin', new Uint8Array([0, 1, 2])), []],
    [
      'a name with spaces and umlauts',
      () => repo.write('ä b.txt', 'x'),
      [{ path: 'ä b.txt', text: 'x' }],
    ],
    [
      'a file that is too large',
      () => repo.write('big.txt', 'x'.repeat(8 * 1024 * 1024 + 1)),
      [{ path: 'big.txt', because: 'it is larger than 8 MiB' }],
    ],
    ['a file that is taken away', () => repo.git('rm', '-q', 'README.md'), []],
  ])('%s', async (_name, change, expected) => {
    change();
    repo.git('add', '--all');
    expect(await staged()).toEqual(expected);
  });

  it.each(['sha1', 'sha256'])(
    'is everything before the first commit (%s)',
    async format => {
      repo.git('init', '-q', `--object-format=${format}`, 'new');
      const fresh = gitRepoAt(join(repo.dir, 'new'));
      fresh.write('a.txt', 'one\n');
      fresh.git('add', '--all');
      const opened = await openRepository({ dir: fresh.dir });
      const texts = await readStagedTexts(
        await stagedFrom(opened, { env: process.env }),
      );
      expect(texts).toEqual([{ path: 'a.txt', after: expect.any(String) }]);
    },
  );

  it('is not what lies in the folder', async () => {
    repo.write('a.txt', 'staged\n');
    repo.git('add', '--all');
    repo.write('a.txt', 'not staged\n');
    expect(await staged()).toEqual([{ path: 'a.txt', text: 'staged\n' }]);
  });
});

describe('R42 what a change brings in', () => {
  it('is what its end has, and what its commits had meanwhile', async () => {
    const from = repo.git('rev-parse', 'HEAD');
    repo.write('a.txt', 'first\n');
    const first = repo.commit('add');
    repo.write('a.txt', 'second\n');
    const second = repo.commit('replace');
    repo.git('mv', 'a.txt', 'b.txt');
    const to = repo.commit('move');
    expect(
      await read(await readFinalTexts(await open(), { from, to })),
    ).toEqual([{ path: 'b.txt', text: 'second\n' }]);
    expect(
      await read(await readCommittedTexts(await open(), [first, second, to])),
    ).toEqual([
      { path: 'a.txt', text: 'first\n', commit: first },
      {
        path: 'a.txt',
        text: 'second\n',
        lines: new Set([1]),
        commit: second,
      },
      { path: 'b.txt', text: 'second\n', lines: new Set(), commit: to },
    ]);
  });
});
