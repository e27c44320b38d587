import { orderFilters } from './orderFilters';

describe('order of the catalog’s filters', () => {
  it.each([
    [
      'ours below the list of whose entities to show',
      [
        'catalog-filter:ai-governance/policy',
        'catalog-filter:catalog/kind',
        'catalog-filter:catalog/list',
        'catalog-filter:catalog/owner',
      ],
      [
        'catalog-filter:catalog/kind',
        'catalog-filter:catalog/list',
        'catalog-filter:ai-governance/policy',
        'catalog-filter:catalog/owner',
      ],
    ],
    [
      'first when that list is switched off',
      ['catalog-filter:catalog/kind', 'catalog-filter:other/x'],
      ['catalog-filter:other/x', 'catalog-filter:catalog/kind'],
    ],
    ['nothing', [], []],
  ])('%s', (_, ids, expected) => {
    expect(orderFilters(ids)).toEqual(expected);
  });
});
