import type { UserInfoService } from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { isAllowed } from './rights';
import { rolesOf } from './roles';

/**
 * Answers permission requests of people from the table in `rights.ts`. Services do not come here: a token of a machine is
 * limited by the permissions that `backend.auth.externalAccess` names for it. A request without a user is denied.
 */
export class RolePermissionPolicy implements PermissionPolicy {
  constructor(private readonly userInfo: UserInfoService) {}

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!user) return { result: AuthorizeResult.DENY };
    const { ownershipEntityRefs } = await this.userInfo.getUserInfo(
      user.credentials,
    );
    return {
      result: isAllowed(permission.name, rolesOf(ownershipEntityRefs))
        ? AuthorizeResult.ALLOW
        : AuthorizeResult.DENY,
    };
  }
}
