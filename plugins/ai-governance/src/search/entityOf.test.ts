import { entityOf } from './entityOf';

describe('which entity a search result is', () => {
  it.each([
    [
      'a component',
      {
        kind: 'Component',
        namespace: 'default',
        location: '/catalog/default/component/checkout-service',
      },
      'component:default/checkout-service',
    ],
    [
      'a portal below a path',
      {
        kind: 'API',
        namespace: 'payments',
        location: '/portal/catalog/payments/api/Pay%20v1',
      },
      'api:payments/pay v1',
    ],
    [
      'no namespace',
      { kind: 'Component', location: '/x/a?y#z' },
      'component:default/a',
    ],
    ['no kind', { namespace: 'default', location: '/x/a' }, undefined],
    ['no name', { kind: 'Component', location: '/x/' }, undefined],
    [
      'an address that cannot be read',
      { kind: 'Component', location: '/x/%E0%A4%A' },
      undefined,
    ],
  ])('%s', (_, document, expected) => {
    expect(entityOf(document)).toBe(expected);
  });
});
