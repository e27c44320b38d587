import { isFiltered, ledgerSearch, readFilters, toQuery } from './filters';

describe('R22 ledger filters live in the address', () => {
  it.each([
    ['nothing', '', {}, {}],
    [
      'an entity and a kind',
      '?subject=component%3Adefault%2Fcheckout&type=policy.decisionMade',
      { subject: 'component:default/checkout', type: 'policy.decisionMade' },
      { subject: 'component:default/checkout', type: 'policy.decisionMade' },
    ],
    [
      'whole days, the last one included',
      '?since=2026-11-01&until=2026-11-30',
      { since: '2026-11-01', until: '2026-11-30' },
      { since: '2026-11-01T00:00:00.000Z', until: '2026-12-01T00:00:00.000Z' },
    ],
    ['blanks', '?subject=+&actor=', {}, {}],
    ['a day that does not exist', '?since=2026-02-30&until=soon', {}, {}],
    ['parameters of others', '?entry=e-1', {}, {}],
  ])('%s', (_, search, filters, query) => {
    const read = readFilters(new URLSearchParams(search));
    expect(read).toEqual(filters);
    expect(toQuery(read)).toEqual(query);
    expect(readFilters(new URLSearchParams(ledgerSearch(read)))).toEqual(
      filters,
    );
    expect(isFiltered(read)).toBe(Object.keys(filters).length > 0);
  });

  it('gives equal filters equal addresses', () => {
    expect(ledgerSearch({ type: 't', subject: 's' })).toBe('?subject=s&type=t');
    expect(ledgerSearch({ subject: 's', type: 't' })).toBe('?subject=s&type=t');
    expect(ledgerSearch({})).toBe('');
  });
});
