import { filterHref, isFiltered, readFilters } from './filters';

describe('R33 filters of releases in the address', () => {
  it.each([
    ['', {}],
    [
      'repository=github.com/acme/checkout&environment=production&outcome=hold',
      {
        repository: 'github.com/acme/checkout',
        environment: 'production',
        outcome: 'hold',
      },
    ],
    [
      'repository=gitlab.example.com/a/b/c',
      { repository: 'gitlab.example.com/a/b/c' },
    ],
    ['environment=EU west 1', { environment: 'EU west 1' }],
    ['repository=checkout', {}],
    ['repository=github.com/Acme/checkout', {}],
    [`repository=github.com/${'a'.repeat(300)}`, {}],
    ['environment=-x&outcome=passed', {}],
  ])('%s', (search, expected) => {
    const read = readFilters(new URLSearchParams(search));
    expect(JSON.parse(JSON.stringify(read))).toEqual(expected);
    expect(isFiltered(read)).toBe(Object.keys(expected).length > 0);
    const again = new URLSearchParams(filterHref('', read).slice(1));
    expect(readFilters(again)).toEqual(read);
  });
});
