import {
  newRepository,
  removeFolders,
  TEST_ENV,
  type TestRepository,
} from '../git/__testUtils__/testRepository';
import { readPast } from '../git/pastChanges';
import { openRepository, requireCommit } from '../git/repository';
import { findDefects } from './findDefects';
import { mergedChange } from './mergedChange';

// Real git, on machines that are busy with other suites.
jest.setTimeout(60_000);
afterAll(removeFolders);

/** Noon of a day of 2026, for author and committer alike. */
const on = (day: string) => ({
  GIT_AUTHOR_DATE: `2026-${day}T12:00:00Z`,
  GIT_COMMITTER_DATE: `2026-${day}T12:00:00Z`,
});

type Step = (at: TestRepository) => void;
const say =
  (
    day: string,
    message: string,
    files: Readonly<Record<string, string>>,
  ): Step =>
  at => {
    for (const [path, text] of Object.entries(files)) at.write(path, text);
    at.commit(message, on(day));
  };
const git =
  (...args: readonly string[]): Step =>
  at => {
    at.git(...args);
  };
/** Takes the last commit back. */
const revert =
  (day: string, ...args: readonly string[]): Step =>
  at => {
    at.git('revert', '--no-commit', ...args, 'HEAD');
    const [sha, title] = at.git('log', '-1', '--format=%H%n%s').split('\n');
    at.commit(`Revert "${title}"\n\nThis reverts commit ${sha}.`, on(day));
  };
const merge =
  (day: string, message: string, ...branches: readonly string[]): Step =>
  at => {
    at.git('merge', '--quiet', '--no-ff', '--no-commit', ...branches);
    at.commit(message, on(day));
  };

const CART =
  'const total = sum(items);\nconst tax = total * 0.19;\nship(total);\n';

async function defectsIn(
  steps: readonly Step[],
  since = '2025-01-01T00:00:00Z',
) {
  const at = newRepository();
  for (const step of steps) step(at);
  const repository = await openRepository({ dir: at.dir, env: TEST_ENV });
  const head = await requireCommit(repository, 'HEAD');
  const changes = [];
  for await (const past of readPast(repository, { head, since }))
    changes.push(mergedChange(past));
  const search = await findDefects(repository, { head, changes });
  const titles = new Map(
    at
      .git('log', '--all', '--format=%H %s')
      .split('\n')
      .map(line => [line.slice(0, 40), line.slice(41)]),
  );
  const nameOf = (sha: string | undefined) => titles.get(sha ?? '') ?? sha;
  return {
    ...search,
    told: search.defects
      .map(
        ({ method, number, mergeSha, fix, isCancelled }) =>
          `${method}: ${number ?? nameOf(mergeSha)} ← ${nameOf(fix)}${isCancelled ? ' (cancelled)' : ''}`,
      )
      .sort(),
  };
}

const FIRST = say('01-01', 'feat: cart', { 'cart.ts': CART });
const SECOND = say('01-05', 'feat: tax', {
  'cart.ts': CART.replace('0.19', '0.16'),
});
const FIXED = CART.replace('0.19', '0.07');

describe('R10 defects in real histories', () => {
  it.each<[string, readonly Step[], readonly string[]]>([
    [
      'the change that last touched a line',
      [FIRST, SECOND, say('01-09', 'fix: tax', { 'cart.ts': FIXED })],
      ['szz: feat: tax ← fix: tax'],
    ],
    [
      'the first commit of all',
      [FIRST, say('01-09', 'fix: tax', { 'cart.ts': FIXED })],
      ['szz: feat: cart ← fix: tax'],
    ],
    [
      'nothing by a fix that is the first commit',
      [say('01-01', 'fix: cart', { 'cart.ts': CART })],
      [],
    ],
    [
      'nothing by a fix that only adds',
      [FIRST, say('01-09', 'fix: log', { 'cart.ts': `${CART}log(total);\n` })],
      [],
    ],
    [
      'nothing by what is no fix',
      [FIRST, say('01-09', 'feat: tax', { 'cart.ts': FIXED })],
      [],
    ],
    [
      'nothing by comments and blank lines',
      [
        say('01-01', 'feat: cart', { 'cart.ts': `// a\n\n${CART}` }),
        say('01-09', 'fix: words', { 'cart.ts': `// b\n${CART}` }),
      ],
      [],
    ],
    [
      'through a change of white space',
      [
        FIRST,
        say('01-05', 'style: indent', { 'cart.ts': CART.replace(/^/gm, '  ') }),
        say('01-09', 'fix: tax', { 'cart.ts': FIXED.replace(/^/gm, '  ') }),
      ],
      ['szz: feat: cart ← fix: tax'],
    ],
    [
      'through a change of line ends',
      [
        FIRST,
        say('01-05', 'chore: line ends', {
          'cart.ts': CART.replaceAll('\n', '\r\n'),
        }),
        say('01-09', 'fix: tax', { 'cart.ts': FIXED.replaceAll('\n', '\r\n') }),
      ],
      ['szz: feat: cart ← fix: tax'],
    ],
    [
      'nothing by a fix of line ends alone',
      [
        FIRST,
        say('01-09', 'fix: line ends', {
          'cart.ts': CART.replaceAll('\n', '\r\n'),
        }),
      ],
      [],
    ],
    [
      'through a rename',
      [
        FIRST,
        git('mv', 'cart.ts', 'basket.ts'),
        say('01-05', 'refactor: rename', {}),
        say('01-09', 'fix: tax', { 'basket.ts': FIXED }),
      ],
      ['szz: feat: cart ← fix: tax'],
    ],
    [
      'by a fix that renames',
      [
        FIRST,
        git('mv', 'cart.ts', 'basket.ts'),
        say('01-09', 'fix: tax', { 'basket.ts': FIXED }),
      ],
      ['szz: feat: cart ← fix: tax'],
    ],
    [
      'nothing by a fix that moves lines to another file',
      [
        FIRST,
        say('01-09', 'fix: order', {
          'cart.ts': CART.replace('ship(total);\n', ''),
          'ship.ts': 'ship(total);\n',
        }),
      ],
      [],
    ],
    [
      'files of any name',
      [
        say('01-01', 'feat: cart', { 'käse & wurst/a b.ts': CART }),
        say('01-09', 'fix: tax', { 'käse & wurst/a b.ts': FIXED }),
      ],
      ['szz: feat: cart ← fix: tax'],
    ],
    [
      'lines that look like those of a diff',
      [
        say('01-01', 'feat: cart', { 'a.ts': `-- a/b.ts;\n++ b;\n${CART}` }),
        say('01-09', 'fix: tax', { 'a.ts': FIXED }),
      ],
      ['szz: feat: cart ← fix: tax'],
    ],
    [
      'a hotfix within 30 days',
      [FIRST, SECOND, say('01-09', 'hotfix: tax', { 'cart.ts': FIXED })],
      ['hotfix: feat: tax ← hotfix: tax', 'szz: feat: tax ← hotfix: tax'],
    ],
    [
      'no hotfix after 30 days',
      [FIRST, SECOND, say('02-05', 'hotfix: tax', { 'cart.ts': FIXED })],
      ['szz: feat: tax ← hotfix: tax'],
    ],
    [
      'numbers of requests',
      [
        say('01-01', 'feat: cart (#7)', { 'cart.ts': CART }),
        say('01-09', 'fix: tax (#8)', { 'cart.ts': FIXED }),
      ],
      ['szz: 7 ← 8'],
    ],
    [
      'the merge that brought a line, by a merge that mends it',
      [
        say('01-01', 'feat: begin', { 'README.md': 'a' }),
        git('checkout', '--quiet', '-b', 'cart'),
        say('01-02', 'wip', { 'cart.ts': CART }),
        git('checkout', '--quiet', 'main'),
        merge(
          '01-03',
          'Merge pull request #7 from acme/cart\n\nfeat: cart',
          'cart',
        ),
        git('checkout', '--quiet', '-b', 'hotfix/tax'),
        say('01-04', 'tax', { 'cart.ts': FIXED }),
        git('checkout', '--quiet', 'main'),
        merge(
          '01-05',
          'Merge pull request #8 from acme/hotfix/tax\n\nTax',
          'hotfix/tax',
        ),
      ],
      ['hotfix: 7 ← 8', 'szz: 7 ← 8'],
    ],
    [
      'an octopus',
      [
        say('01-01', 'feat: begin', { 'README.md': 'a' }),
        git('checkout', '--quiet', '-b', 'cart'),
        say('01-02', 'feat: cart', { 'cart.ts': CART }),
        git('checkout', '--quiet', '-b', 'other', 'main'),
        say('01-02', 'feat: other', { 'other.ts': 'other()\n' }),
        git('checkout', '--quiet', 'main'),
        merge('01-03', 'Merge three', 'cart', 'other'),
        say('01-09', 'fix: tax', { 'cart.ts': FIXED }),
      ],
      ['szz: Merge three ← fix: tax'],
    ],
    [
      'a revert',
      [FIRST, SECOND, revert('01-09')],
      ['revert: feat: tax ← Revert "feat: tax"'],
    ],
    [
      'a revert of a revert as cancelled',
      [FIRST, SECOND, revert('01-09'), revert('01-10')],
      ['revert: feat: tax ← Revert "feat: tax" (cancelled)'],
    ],
    [
      'the revert of a merge',
      [
        FIRST,
        git('checkout', '--quiet', '-b', 'tax'),
        SECOND,
        git('checkout', '--quiet', 'main'),
        merge('01-06', "Merge branch 'tax'", 'tax'),
        revert('01-09', '-m', '1'),
      ],
      [`revert: Merge branch 'tax' ← Revert "Merge branch 'tax'"`],
    ],
  ])('finds %s', async (_name, steps, expected) => {
    expect((await defectsIn(steps)).told).toEqual(expected);
  });

  it('follows lines for a year', async () => {
    const old: Step = at => {
      at.write('cart.ts', CART);
      const date = '2024-06-01T12:00:00Z';
      at.commit('feat: cart', {
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
      });
    };
    const { told, fixes } = await defectsIn([
      old,
      say('01-05', 'feat: more', { 'more.ts': 'more()\n' }),
      say('01-09', 'fix: tax', { 'cart.ts': FIXED }),
    ]);
    expect([told, fixes]).toEqual([[], 1]);
  });

  it('does not trace a fix that touches everything', async () => {
    const many = (tax: string) =>
      Array.from({ length: 600 }, (_, at) => `const a${at} = ${tax};\n`).join(
        '',
      );
    const { told, fixes, tooLarge } = await defectsIn([
      say('01-01', 'feat: a', { 'a.ts': many('1') }),
      say('01-09', 'fix: a', { 'a.ts': many('2') }),
    ]);
    expect([told, fixes, tooLarge]).toEqual([[], 1, 1]);
  });

  it('finds what lies before the changes that are looked at', async () => {
    const { told } = await defectsIn(
      [FIRST, SECOND, say('01-09', 'fix: tax', { 'cart.ts': FIXED })],
      '2026-01-08T00:00:00Z',
    );
    expect(told).toEqual(['szz: feat: tax ← fix: tax']);
  });
});
