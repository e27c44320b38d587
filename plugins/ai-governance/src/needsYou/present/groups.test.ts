import { inboxItem } from '../../__testUtils__/fixtures';
import { presentGroups } from './groups';

describe('R52 what needs the reader, by kind', () => {
  it('keeps the order of kinds and of items, the first five of each', () => {
    const items = [
      inboxItem({ id: 'd', kind: 'drift' }),
      ...[1, 2, 3, 4, 5, 6].map(number => inboxItem({ id: `h${number}` })),
    ];
    const groups = presentGroups(items, [
      { kind: 'heldChange', count: 9 },
      { kind: 'drift', count: 1 },
    ]);
    expect(
      groups.map(({ kind, count, items: shown }) => [
        kind,
        count,
        shown.map(({ id }) => id),
      ]),
    ).toEqual([
      ['heldChange', 9, ['h1', 'h2', 'h3', 'h4', 'h5']],
      ['drift', 1, ['d']],
    ]);
  });
});
