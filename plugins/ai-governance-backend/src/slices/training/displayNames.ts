import type { AuthService } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';

/** Longest name that goes into a certificate. */
const LONGEST = 200;

/** Looks up how people are called in the catalog; the name of the entity where it says no other. */
export const displayNames =
  ({
    auth,
    catalog,
  }: {
    readonly auth: AuthService;
    readonly catalog: CatalogService;
  }) =>
  async (userRef: string): Promise<string> => {
    const credentials = await auth.getOwnServiceCredentials();
    const entity = await catalog.getEntityByRef(userRef, { credentials });
    const profile = entity?.spec?.profile;
    const named =
      typeof profile === 'object' &&
      profile !== null &&
      'displayName' in profile
        ? profile.displayName
        : undefined;
    const name =
      typeof named === 'string' && named.trim() !== ''
        ? named
        : parseEntityRef(userRef).name;
    return name.slice(0, LONGEST);
  };
