import { mockServices } from '@backstage/backend-test-utils';
import type {
  BackstageCredentials,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';

/** People of the tests with the groups that their tokens claim. */
export const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'user:default/ada': ['group:default/checkout'],
  'user:default/ben': ['group:default/checkout', 'group:default/security'],
  'user:default/cleo': ['group:default/search'],
};

/** Says of each person of the tests what their token claims. */
export const claimedGroups = mockServices.userInfo.mock({
  async getUserInfo(credentials: BackstageCredentials) {
    const { userEntityRef } = credentials.principal as BackstageUserPrincipal;
    const groups = GROUPS[userEntityRef] ?? [];
    return { userEntityRef, ownershipEntityRefs: [userEntityRef, ...groups] };
  },
}).factory;
