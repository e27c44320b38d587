import {
  hostsReadPermission,
  policyReadPermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { PermissionsService } from '@backstage/backend-plugin-api';
import type { CallerCredentials } from '../../shared/callerCredentials';
import { CodedError } from '../../shared/codedError';
import type { EntityAccess } from '../../shared/entityAccess';
import { requirePermission } from '../../shared/requirePermission';
import type { EntityProtection, HostsService } from './service';
import type { HostHealth } from './service/health';

/** What permissions are checked with. */
export interface Guards {
  readonly permissions: PermissionsService;
  readonly access: EntityAccess;
}

/** The use cases that people and machines call, with permissions checked. Deliveries are believed by their signature instead. */
export interface AuthorizedHostsService {
  health(credentials: CallerCredentials): Promise<readonly HostHealth[]>;
  protection(
    credentials: CallerCredentials,
    entityRef: string,
  ): Promise<EntityProtection>;
}

/** Checks permissions on every use case; an entity that the caller may not read is not there. */
export const authorizeHostsService = (
  inner: HostsService,
  { permissions, access }: Guards,
): AuthorizedHostsService => ({
  async health(credentials) {
    await requirePermission(permissions, credentials, hostsReadPermission);
    return inner.health();
  },
  async protection(credentials, entityRef) {
    await requirePermission(permissions, credentials, policyReadPermission);
    const isReadable = await access.readable(credentials, [entityRef]);
    if (!isReadable(entityRef)) {
      throw new CodedError(
        'policy.entityNotFound',
        `there is no entity \`${entityRef}\`; one that was just added is known within a minute`,
      );
    }
    return inner.protection(entityRef);
  },
});
