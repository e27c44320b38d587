import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import { CodedError } from './codedError';

/** Resolves when the caller holds the permission; fails with `shared.notAllowed` otherwise. */
export async function requirePermission(
  permissions: PermissionsService,
  credentials: BackstageCredentials,
  permission: BasicPermission,
): Promise<void> {
  const [decision] = await permissions.authorize([{ permission }], {
    credentials,
  });
  if (decision?.result === AuthorizeResult.ALLOW) return;
  throw new CodedError(
    'shared.notAllowed',
    `this needs the permission \`${permission.name}\`; ask whoever keeps the permission policy, or name it in the token's access restrictions`,
  );
}
