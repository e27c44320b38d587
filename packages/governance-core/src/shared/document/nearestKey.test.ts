import { nearestKey } from './nearestKey';

describe('nearestKey: an unknown key comes with the one that was probably meant', () => {
  const known = [
    'approved',
    'excluded',
    'nonNegotiable',
    'when',
    'mode',
    'owner',
    'owners',
    'id',
    'tierAtMost',
    'dataClasses',
  ];

  it.each([
    ['aproved', 'approved'],
    ['approvd', 'approved'],
    ['Approved', 'approved'],
    ['nonnegotiable', 'nonNegotiable'],
    ['wehn', 'when'],
    ['onwer', 'owner'],
    ['tieratmost', 'tierAtMost'],
    ['data-classes', 'dataClasses'],
    ['exclude', 'excluded'],
    ['excludedOnes', 'excluded'],
    ['nonN', 'nonNegotiable'],
    ['ownr', 'owner'],
    ['modes', 'mode'],
    ['wen', 'when'],
  ])('`%s` was meant to be `%s`', (key, expected) => {
    expect(nearestKey(key, known)).toBe(expected);
  });

  it.each([
    ['owner', ['owners', 'owner'], 'owner'],
    ['abcdef', ['abcdxy', 'abcdex'], 'abcdex'],
    ['ab', ['ba'], undefined],
    ['abc', ['acb', 'bac'], 'acb'],
    ['abc', ['cab'], undefined],
    ['abcd', ['abcdefghijkl'], 'abcdefghijkl'],
    ['abc', ['abcdefghijkl'], undefined],
    ['ijkl', ['abcdefghijkl'], undefined],
    ['abcdefghijkl', ['abcd'], 'abcd'],
    ['aab', ['abc', 'aca'], undefined],
    ['x'.repeat(100), [`${'x'.repeat(99)}y`], `${'x'.repeat(99)}y`],
    ['x'.repeat(101), [`${'x'.repeat(100)}y`], undefined],
    [`${'x'.repeat(99)}y`, ['x'.repeat(101)], undefined],
    ['a', [], undefined],
  ])('%j of %j is %j', (key, candidates, expected) => {
    expect(nearestKey(key, candidates)).toBe(expected);
  });

  it.each(['colour', 'x', 'ic', '', 'a'.repeat(5000)])(
    '`%s` is near to nothing',
    key => {
      expect(nearestKey(key, known)).toBeUndefined();
    },
  );
});
