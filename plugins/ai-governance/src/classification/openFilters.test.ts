import { readOpenFilters, refOptions } from './openFilters';

describe('R05 the address of the list of what nobody has classified', () => {
  it.each([
    ['', {}],
    [
      'owner=group:default/a&system=system:default/b&kind=api&text=x',
      {
        owner: 'group:default/a',
        system: 'system:default/b',
        kind: 'api',
        text: 'x',
      },
    ],
    ['owner=nobody&system=&kind=user&text=', {}],
    [`text=${'a'.repeat(300)}`, { text: 'a'.repeat(200) }],
  ])('`%s`', (search, expected) => {
    const read = readOpenFilters(new URLSearchParams(search));
    expect(JSON.parse(JSON.stringify(read))).toEqual(expected);
  });

  it('offers what is chosen though the list has none of it', () => {
    expect(refOptions(['group:default/b'], 'group:default/a')).toEqual([
      { id: 'group:default/a', label: 'a' },
      { id: 'group:default/b', label: 'b' },
    ]);
  });
});
