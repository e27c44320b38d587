import { isFiltered, readFilters, toQuery } from './filters';

describe('filters of the catalogue in the address', () => {
  it.each([
    ['', {}],
    ['text=  ', {}],
    ['text= review ai ', { q: 'review ai' }],
    [`text=${'a'.repeat(300)}`, { q: 'a'.repeat(200) }],
    [
      'kind=promptTemplate&health=reviewDue',
      { kind: 'promptTemplate', health: 'reviewDue' },
    ],
    ['kind=poem&health=ill', {}],
    ['owner=group:default/payments', { owner: 'group:default/payments' }],
    ['owner=payments', {}],
    ['tag=runbook', { tag: 'runbook' }],
    [`tag=${'t'.repeat(65)}`, {}],
    ['deprecated=true', { isDeprecated: true }],
    ['deprecated=yes', {}],
  ])('%s', (search, expected) => {
    const read = readFilters(new URLSearchParams(search));
    expect(JSON.parse(JSON.stringify(toQuery(read)))).toEqual(expected);
    expect(isFiltered(read)).toBe(Object.keys(expected).length > 0);
  });
});
