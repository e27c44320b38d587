import { trustOf } from './trust';

const sha = 'a'.repeat(40);
const attestors = [
  {
    subject: 'external:ci',
    repositories: ['github.com/acme/*', 'gitlab.com/shop/web'],
  },
];

describe('R15 whose word counts', () => {
  it.each([
    ['service', 'external:ci', 'github.com/acme/checkout', 'attested'],
    ['service', 'external:ci', 'gitlab.com/shop/web', 'attested'],
    ['service', 'external:ci', 'gitlab.com/shop/other', 'asserted'],
    ['service', 'external:ci', 'github.com/acme-evil/checkout', 'asserted'],
    ['service', 'external:other', 'github.com/acme/checkout', 'asserted'],
    ['user', 'external:ci', 'github.com/acme/checkout', 'asserted'],
    ['user', 'user:default/ada', 'github.com/acme/checkout', 'asserted'],
  ] as const)(
    'of %s `%s` about `%s`: %s',
    (kind, subject, repository, trust) => {
      expect(trustOf({ kind, subject }, { repository, sha }, attestors)).toBe(
        trust,
      );
    },
  );

  it('of nobody, as long as nobody is configured', () => {
    const caller = { kind: 'service', subject: 'external:ci' } as const;
    expect(
      trustOf(caller, { repository: 'github.com/acme/checkout', sha }, []),
    ).toBe('asserted');
  });
});
