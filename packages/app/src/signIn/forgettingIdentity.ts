import type { IdentityApi } from '@backstage/core-plugin-api';

/** The identity, with a sign-out that also forgets the remembered choice: otherwise a sign-out would sign in again. */
export function forgettingIdentity(
  identity: IdentityApi,
  forget: () => void,
): IdentityApi {
  return {
    getProfileInfo: () => identity.getProfileInfo(),
    getBackstageIdentity: () => identity.getBackstageIdentity(),
    getCredentials: () => identity.getCredentials(),
    signOut: async () => {
      forget();
      await identity.signOut();
    },
  };
}
