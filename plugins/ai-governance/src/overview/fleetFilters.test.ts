import {
  filterHref,
  isFiltered,
  readFilters,
  withChosen,
} from './fleetFilters';

describe('R52 filters live in the address', () => {
  it.each([
    ['nothing', '', {}],
    [
      'everything',
      'tier=internal&status=allowed&stage=pilot&owner=group:default/a&text=pay&sort=owner',
      {
        tier: 'internal',
        status: 'allowed',
        stage: 'pilot',
        owner: 'group:default/a',
        text: 'pay',
        sort: 'owner',
      },
    ],
    ['an unknown status', 'status=fine', {}],
    ['an unknown stage', 'stage=done', {}],
    ['an unknown order', 'sort=luck', {}],
    ['an owner that is no entity ref', 'owner=<script>', {}],
    ['an empty text', 'text=', {}],
    [
      'a text beyond what the API takes',
      `text=${'x'.repeat(300)}`,
      { text: 'x'.repeat(200) },
    ],
  ])('%s', (_, search, filters) => {
    expect(readFilters(new URLSearchParams(search))).toEqual(filters);
  });

  it.each([
    ['only an order', { sort: 'name' }, false],
    ['a tier', { tier: 'internal' }, true],
    ['nothing', {}, false],
  ] as const)('%s: filtered %s', (_, filters, expected) => {
    expect(isFiltered(filters)).toBe(expected);
  });

  it.each([
    ['nothing', {}, '/here'],
    [
      'an owner',
      { tier: 'unclassified', owner: 'group:default/a' },
      '/here?tier=unclassified&owner=group%3Adefault%2Fa',
    ],
    ['what is absent is left out', { tier: undefined }, '/here'],
  ])('as a link: %s', (_, filters, href) => {
    expect(filterHref('/here', filters)).toBe(href);
  });

  it('keeps what is chosen choosable', () => {
    const options = [{ id: 'a', label: 'A' }];
    expect(withChosen(options, 'a')).toEqual(options);
    expect(withChosen(options, undefined)).toEqual(options);
    expect(withChosen(options, 'gone')).toEqual([
      { id: 'gone', label: 'gone' },
      ...options,
    ]);
  });
});
