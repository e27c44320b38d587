import {
  playbookProposePermission,
  playbookPublishPermission,
  playbookReachPermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type {
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import type { CallerCredentials } from '../../../shared/callerCredentials';
import type { EntityAccess } from '../../../shared/entityAccess';
import { requirePermission } from '../../../shared/requirePermission';
import type { PolicyFacade } from '../../policy/facade';
import type { Actor } from '../service/proposeVersion';
import type { Reader } from '../service/reader';

/** What permissions are checked with. */
export interface PlaybookGuards {
  readonly permissions: PermissionsService;
  readonly userInfo: UserInfoService;
  readonly access: EntityAccess;
  readonly policy: {
    readonly content: Pick<PolicyFacade['content'], 'withAncestors'>;
    readonly trustIn: PolicyFacade['trustIn'];
  };
}

/** A use case as a caller reaches it: with credentials in the place of the reader whom they stand for. */
export type ForCallers<UseCase> = UseCase extends (
  reader: Reader,
  ...rest: infer Rest
) => infer Result
  ? (credentials: CallerCredentials, ...rest: Rest) => Result
  : never;

/** The reader behind credentials, if they hold a permission. Fails with `shared.notAllowed`. */
export const readerWith =
  (guards: PlaybookGuards, permission: BasicPermission) =>
  async (credentials: CallerCredentials): Promise<Reader> => {
    await requirePermission(guards.permissions, credentials, permission);
    return readerOf(guards, credentials);
  };

const actorOf = ({ principal }: CallerCredentials): Actor =>
  principal.type === 'user'
    ? { kind: 'user', subject: principal.userEntityRef }
    : { kind: 'service', subject: principal.subject };

/** Who calls, with what they may do. */
export async function readerOf(
  guards: PlaybookGuards,
  credentials: CallerCredentials,
): Promise<Reader> {
  const [propose, publish, reach] = await guards.permissions.authorize(
    [
      { permission: playbookProposePermission },
      { permission: playbookPublishPermission },
      { permission: playbookReachPermission },
    ],
    { credentials },
  );
  return {
    actor: actorOf(credentials),
    groups: await groupsOf(guards, credentials),
    mayPropose: propose?.result === AuthorizeResult.ALLOW,
    mayPublish: publish?.result === AuthorizeResult.ALLOW,
    mayReach: reach?.result === AuthorizeResult.ALLOW,
  };
}

async function groupsOf(
  { userInfo, policy }: PlaybookGuards,
  credentials: CallerCredentials,
): Promise<readonly string[]> {
  if (credentials.principal.type !== 'user') return [];
  const { ownershipEntityRefs } = await userInfo.getUserInfo(credentials);
  const groups = ownershipEntityRefs
    .map(ref => ref.toLowerCase())
    .filter(ref => ref.startsWith('group:'));
  return groups.length === 0 ? [] : policy.content.withAncestors(groups);
}
