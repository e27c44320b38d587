import { rememberIds } from './recentIds';

describe('R22 ids of entries are remembered in bounded memory', () => {
  it('tells where an id was seen before', () => {
    const ids = rememberIds(10);
    expect([ids.note('a', 1), ids.note('b', 2), ids.note('a', 3)]).toEqual([
      undefined,
      undefined,
      1,
    ]);
  });

  it.each([
    ['the latest, as many as promised', 3, 0],
    ['more, as long as the younger generation has room', 5, 0],
    ['none that are older than two generations', 6, undefined],
  ])('knows %s', (_, between, expected) => {
    const ids = rememberIds(3);
    ids.note('first', 0);
    for (let at = 1; at <= between; at++) ids.note(`id-${at}`, at);
    expect(ids.note('first', between + 1)).toBe(expected);
  });
});
