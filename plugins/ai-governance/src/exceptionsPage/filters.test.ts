import { isFiltered, readFilters, toQuery } from './filters';
import { isPlace } from './present/place';

describe('R31 filters of exceptions in the address', () => {
  it.each([
    ['', {}, false],
    [
      'view=acting&rule=scans&where=system:default/shop&by=others&within=30&sort=latestEnd',
      {
        view: 'acting',
        rule: 'scans',
        where: 'system:default/shop',
        by: 'others',
        within: 30,
        sort: 'latestEnd',
      },
      true,
    ],
    ['view=acting&sort=newest', { view: 'acting', sort: 'newest' }, false],
    ['view=x&rule=No!&where=checkout&by=ada&within=8&sort=best', {}, false],
  ])('%s', (search, expected, narrowed) => {
    const read = readFilters(new URLSearchParams(search));
    expect(JSON.parse(JSON.stringify(read))).toEqual(expected);
    expect(isFiltered(read)).toBe(narrowed);
  });

  it.each([
    ['component:default/a', 'entityRef'],
    ['api:default/a', 'entityRef'],
    ['system:default/a', 'systemRef'],
    ['group:default/a', 'groupRef'],
    ['github.com/acme/a', 'repository'],
  ] as const)('asks for %s as %s', (where, name) => {
    expect(toQuery({ where }, { phase: 'over' })).toMatchObject({
      [name]: where,
    });
  });

  it.each([
    ['entity', 'component:default/a', true],
    ['entity', 'system:default/a', true],
    ['entity', 'group:default/a', false],
    ['group', 'component:default/a', false],
    ['repository', 'github.com/acme/*', false],
    ['repository', 'github.com/Acme/a', false],
    ['repository', 'checkout', false],
  ] as const)('lets a %s be %s: %s', (kind, text, expected) => {
    expect(isPlace(kind, text)).toBe(expected);
  });
});
