import { revertDefects } from './revertDefects';
import type { PastChange } from './pastChange';

const id = (letter: string) => letter.repeat(40);
let minute = 0;
const change = (
  letter: string,
  message: string,
  more: Partial<PastChange> = {},
): PastChange => ({
  sha: id(letter),
  message,
  mergedAt: new Date(Date.UTC(2026, 0, 1, 0, (minute += 1))).toISOString(),
  commits: [],
  ...more,
});
const revert = (letter: string, of: string, more: Partial<PastChange> = {}) =>
  change(letter, `Revert "x"\n\nThis reverts commit ${of}.`, more);

/** `b→a` for each defect: the fix, what it mends, and `!` when it is cancelled. */
const told = (changes: readonly PastChange[]) =>
  revertDefects(changes).map(
    ({ fix, number, mergeSha, isCancelled }) =>
      `${fix.slice(0, 3)}→${number ?? mergeSha?.slice(0, 3)}${isCancelled ? '!' : ''}`,
  );

describe('R10 defects by reverts', () => {
  beforeEach(() => {
    minute = 0;
  });

  it.each<[string, () => readonly PastChange[], readonly string[]]>([
    ['nothing', () => [], []],
    ['no revert', () => [change('a', 'feat: a')], []],
    [
      'a revert',
      () => [change('a', 'feat: a'), revert('b', id('a'))],
      ['bbb→aaa'],
    ],
    [
      'by a short id',
      () => [change('a', 'feat: a'), revert('b', id('a').slice(0, 9))],
      ['bbb→aaa'],
    ],
    [
      'by an id that only begins alike',
      () => [change('a', 'feat: a'), revert('b', `${id('a').slice(0, 8)}ff`)],
      [],
    ],
    ['of what is not known', () => [revert('b', id('f'))], []],
    ['of itself', () => [revert('b', id('b'))], []],
    [
      'of what came later',
      () => [revert('b', id('c')), change('c', 'feat: c')],
      [],
    ],
    [
      'numbers where they are known',
      () => [
        change('a', 'feat: a (#7)', { number: 7 }),
        revert('b', id('a'), { number: 8 }),
      ],
      ['8→7'],
    ],
    [
      'the request that it names',
      () => [
        change('a', 'feat: a', { number: 7 }),
        change('b', 'Revert "feat: a" (#8)\n\nReverts acme/checkout#7', {
          number: 8,
        }),
      ],
      ['8→7'],
    ],
    [
      'a request named in passing',
      () => [
        change('a', 'feat: a', { number: 7 }),
        change('b', 'feat: b\n\nReverts acme/checkout#7'),
      ],
      [],
    ],
    [
      'a commit that a merge brought',
      () => [
        change('a', "Merge branch 'x'", {
          commits: [{ sha: id('c'), message: 'feat: c' }],
        }),
        revert('b', id('c')),
      ],
      ['bbb→aaa'],
    ],
    [
      'a merge that brings a revert',
      () => [
        change('a', 'feat: a'),
        change(
          'b',
          'Merge pull request #9 from acme/revert-8\n\nRevert "feat: a"',
          {
            number: 9,
            commits: [
              {
                sha: id('c'),
                message: `Revert "feat: a"\n\nThis reverts commit ${id('a')}.`,
              },
            ],
          },
        ),
      ],
      ['9→aaa'],
    ],
    [
      'a merge that reverts a step of its own',
      () => [
        change('b', 'Merge pull request #9 from acme/x\n\nfeat: x', {
          commits: [
            { sha: id('a'), message: 'feat' },
            {
              sha: id('c'),
              message: `Revert "feat"\n\nThis reverts commit ${id('a')}.`,
            },
          ],
        }),
      ],
      [],
    ],
    [
      'a revert of a revert',
      () => [
        change('a', 'feat: a'),
        revert('b', id('a')),
        revert('c', id('b')),
      ],
      ['bbb→aaa!'],
    ],
    [
      'a revert of a revert of a revert',
      () => [
        change('a', 'feat: a'),
        revert('b', id('a')),
        revert('c', id('b')),
        revert('d', id('c')),
      ],
      ['bbb→aaa'],
    ],
    [
      'a revert, taken back, and another revert',
      () => [
        change('a', 'feat: a'),
        revert('b', id('a')),
        revert('c', id('b')),
        revert('d', id('a')),
      ],
      ['bbb→aaa!', 'ddd→aaa'],
    ],
    [
      'two changes at once',
      () => [
        change('a', 'feat: a'),
        change('b', 'feat: b'),
        change(
          'c',
          `Revert "x"\n\nThis reverts commits ${id('a')} and ${id('b')}.`,
        ),
      ],
      ['ccc→aaa', 'ccc→bbb'],
    ],
  ])('%s', (_name, changes, expected) => {
    const given = changes();
    expect(told([...given].reverse())).toEqual(expected);
  });

  it('says of a cancelled one when that was said last, so that it holds', () => {
    const story = [
      change('a', 'feat: a'),
      revert('b', id('a')),
      revert('c', id('b')),
    ];
    const [before] = revertDefects(story.slice(0, 2).reverse());
    const [after] = revertDefects([...story].reverse());
    expect(after).toMatchObject({
      foundAt: story[1]?.mergedAt,
      mergedAt: story[0]?.mergedAt,
      isCancelled: true,
    });
    expect(after?.revision).toBeGreaterThan(before?.revision ?? 0);
  });

  it('takes of one instant the first for the latest', () => {
    const mergedAt = '2026-01-01T00:00:00.000Z';
    const a = change('a', 'feat: a', { mergedAt });
    const b = revert('b', id('a'), { mergedAt });
    expect(told([b, a])).toEqual(['bbb→aaa']);
    expect(told([a, b])).toEqual([]);
  });

  it('is done with a long chain at once', () => {
    const ids = Array.from({ length: 3_000 }, (_, at) =>
      at.toString(16).padStart(40, '0'),
    );
    const chain = ids.map((sha, at) =>
      change(
        'a',
        at === 0 ? 'feat' : `Revert "x"\n\nThis reverts commit ${ids[at - 1]}.`,
        { sha },
      ),
    );
    expect(revertDefects([...chain].reverse())).toMatchObject([{}]);
  });
});
