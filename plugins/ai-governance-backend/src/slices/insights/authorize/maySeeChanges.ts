import { sourcesManagePermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type {
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { CallerCredentials } from '../../../shared/callerCredentials';

/** Whether a caller may see single changes of a team: its members may, and those who manage sources, who could find out anyway. */
export async function maySeeChanges(
  {
    permissions,
    userInfo,
  }: {
    readonly permissions: PermissionsService;
    readonly userInfo: UserInfoService;
  },
  credentials: CallerCredentials,
  team: string,
): Promise<boolean> {
  const { principal } = credentials;
  if (principal.type === 'user') {
    const { ownershipEntityRefs } = await userInfo.getUserInfo(credentials);
    if (ownershipEntityRefs.some(ref => ref.toLowerCase() === team))
      return true;
  }
  const [decision] = await permissions.authorize(
    [{ permission: sourcesManagePermission }],
    { credentials },
  );
  return decision?.result === AuthorizeResult.ALLOW;
}
