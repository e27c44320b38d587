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
  ])('`%s` was meant to be `%s`', (key, expected) => {
    expect(nearestKey(key, known)).toBe(expected);
  });

  it.each(['colour', 'x', 'ic', '', 'a'.repeat(5000)])(
    '`%s` is near to nothing',
    key => {
      expect(nearestKey(key, known)).toBeUndefined();
    },
  );
});
