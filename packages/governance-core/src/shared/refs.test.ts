import {
  matchesRepository,
  parseEntityRef,
  redactUrl,
  repositoryIdFrom,
} from './refs';

describe('R05 repository ids', () => {
  it.each([
    [
      'https',
      'https://github.com/Acme/Checkout.git',
      'github.com/acme/checkout',
    ],
    [
      'https without .git and with a slash',
      'https://github.com/acme/checkout/',
      'github.com/acme/checkout',
    ],
    [
      'https with credentials',
      'https://user:secret@github.com/acme/checkout.git',
      'github.com/acme/checkout',
    ],
    [
      'ssh with a port',
      'ssh://git@git.example.com:7999/acme/checkout.git',
      'git.example.com/acme/checkout',
    ],
    [
      'scp-like',
      'git@github.com:acme/checkout.git',
      'github.com/acme/checkout',
    ],
    ['git protocol', 'git://example.com/a/b', 'example.com/a/b'],
    [
      'nested groups',
      'https://gitlab.com/acme/shop/checkout.git',
      'gitlab.com/acme/shop/checkout',
    ],
  ])('reads %s', (_name, url, id) => {
    expect(repositoryIdFrom(url)).toEqual({ ok: true, value: id });
  });

  it.each([
    ['a local path', '/srv/git/checkout'],
    ['a file URL', 'file:///srv/git/checkout.git'],
    ['a Windows path', 'C:\\work\\checkout'],
    ['a path that climbs', 'https://github.com/acme/../checkout'],
    ['a host alone', 'https://github.com/'],
    ['nothing', ''],
  ])('refuses %s', (_name, url) => {
    expect(repositoryIdFrom(url)).toMatchObject({
      ok: false,
      issues: [{ code: 'shared.invalidRepository' }],
    });
  });

  it('never shows credentials', () => {
    expect(redactUrl('https://user:secret@github.com/acme')).toBe(
      'https://github.com/acme',
    );
    expect(
      JSON.stringify(repositoryIdFrom('https://user:secret@github.com/')),
    ).not.toContain('secret');
  });

  it.each([
    ['github.com/acme/checkout', 'github.com/acme/checkout', true],
    ['github.com/acme/checkout', 'github.com/acme/checkout-api', false],
    ['github.com/acme/*', 'github.com/acme/checkout', true],
    ['github.com/acme/*', 'github.com/acme/shop/checkout', true],
    ['github.com/acme/*', 'github.com/acme', false],
    ['github.com/acme/*', 'github.com/acme-evil/checkout', false],
  ])('%s covers %s: %s', (pattern, repository, expected) => {
    expect(matchesRepository(pattern, repository)).toBe(expected);
  });
});

describe('entity refs', () => {
  it('come back in lower case', () => {
    expect(parseEntityRef('Component:Default/Checkout')).toEqual({
      ok: true,
      value: { kind: 'component', namespace: 'default', name: 'checkout' },
    });
  });

  it.each([
    'checkout',
    'component:checkout',
    'a:b/c/d',
    'component:default/',
    '',
  ])('refuses `%s`', ref => {
    expect(parseEntityRef(ref)).toMatchObject({
      ok: false,
      issues: [{ code: 'shared.invalidEntityRef' }],
    });
  });
});
