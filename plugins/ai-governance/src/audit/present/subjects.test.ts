import { presentSubjects } from './subjects';

describe('R22 what an entry is about', () => {
  it.each([
    [
      'an entity',
      'component:default/checkout',
      {
        kind: 'entity',
        entity: {
          kind: 'component',
          namespace: 'default',
          name: 'checkout',
        },
      },
    ],
    [
      'a repository',
      'github.com/acme/checkout',
      { kind: 'repository', href: 'https://github.com/acme/checkout' },
    ],
    [
      'a repository in a subgroup',
      'gitlab.example.com/a/b/c.d',
      { kind: 'repository', href: 'https://gitlab.example.com/a/b/c.d' },
    ],
    ['a host without a dot', 'localhost/a', { kind: 'record' }],
    ['a way up', 'github.com/../x', { kind: 'record' }],
    ['somebody at a host', 'me@github.com/a', { kind: 'record' }],
    ['the decision itself', 'd-1', { kind: 'decision' }],
    ['a scheme', 'javascript:alert(1)', { kind: 'record' }],
    ['a digest', `policy:${'a'.repeat(64)}`, { kind: 'record' }],
  ])('%s', (_, id, expected) => {
    expect(presentSubjects([id], 'd-1')).toEqual([{ id, ...expected }]);
  });

  it('names entities first', () => {
    expect(
      presentSubjects(
        ['d-1', 'github.com/acme/a', 'component:default/a'],
        'd-1',
      ).map(({ kind }) => kind),
    ).toEqual(['entity', 'repository', 'decision']);
  });
});
