import type { AuthResolverContext } from '@backstage/plugin-auth-node';
import { profileFromCatalog, signInAsDemoUser } from './signInAsDemoUser';

const dana = { userRef: 'user:default/dana.fernley' };

function contextWith(profile: unknown): AuthResolverContext {
  return {
    issueToken: async () => ({ token: 'issued' }),
    findCatalogUser: async () => ({
      entity: {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'User',
        metadata: { name: 'dana.fernley' },
        spec:
          profile === undefined
            ? {}
            : { profile: JSON.parse(JSON.stringify(profile)) },
      },
    }),
    signInWithCatalogUser: async query => ({ token: JSON.stringify(query) }),
    resolveOwnershipEntityRefs: async () => ({ ownershipEntityRefs: [] }),
  };
}

describe('G a demo person is who the catalog says', () => {
  it('signs in as the catalog user, never as somebody the catalog does not know', async () => {
    await expect(
      signInAsDemoUser({ profile: {}, result: dana }, contextWith(undefined)),
    ).resolves.toEqual({
      token: JSON.stringify({ entityRef: 'user:default/dana.fernley' }),
    });
  });

  it.each`
    name                | profile                                                       | expected
    ${'name and mail'}  | ${{ displayName: 'Dana Fernley', email: 'dana@example.com' }} | ${{ displayName: 'Dana Fernley', email: 'dana@example.com' }}
    ${'no profile'}     | ${undefined}                                                  | ${{}}
    ${'odd values'}     | ${{ displayName: 7, email: null }}                            | ${{}}
    ${'an odd profile'} | ${'Dana'}                                                     | ${{}}
  `('shows $name', async ({ profile, expected }) => {
    await expect(
      profileFromCatalog(dana, contextWith(profile)),
    ).resolves.toEqual({ profile: expected });
  });
});
