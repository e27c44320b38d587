import {
  playbookProposePermission,
  playbookPublishPermission,
  playbookReadPermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type {
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import type { CallerCredentials } from '../../shared/callerCredentials';
import { requirePermission } from '../../shared/requirePermission';
import type { PolicyFacade } from '../policy/facade';
import type { Actor } from './service/proposeVersion';
import type { Reader } from './service/reader';
import type { PlaybooksService } from './service';

/** What permissions are checked with. */
export interface PlaybookGuards {
  readonly permissions: PermissionsService;
  readonly userInfo: UserInfoService;
  readonly content: Pick<PolicyFacade['content'], 'withAncestors'>;
}

/** A use case as a caller reaches it: with credentials in the place of the reader whom they stand for. */
type ForCallers<UseCase> = UseCase extends (
  reader: Reader,
  ...rest: infer Rest
) => infer Result
  ? (credentials: CallerCredentials, ...rest: Rest) => Result
  : never;

/** What callers may do with playbooks; those of audiences that they do not belong to are not there. */
export type AuthorizedPlaybooks = {
  readonly [Name in Exclude<keyof PlaybooksService, 'check'>]: ForCallers<
    PlaybooksService[Name]
  >;
} & {
  check(
    credentials: CallerCredentials,
    text: string,
  ): ReturnType<PlaybooksService['check']>;
};

/** Checks the permission of every use case. */
export function authorizePlaybooks(
  inner: PlaybooksService,
  guards: PlaybookGuards,
): AuthorizedPlaybooks {
  const readerWith =
    (permission: BasicPermission) =>
    async (credentials: CallerCredentials): Promise<Reader> => {
      await requirePermission(guards.permissions, credentials, permission);
      return readerOf(guards, credentials);
    };
  const asReader = readerWith(playbookReadPermission);
  const asWriter = readerWith(playbookProposePermission);
  const asPublisher = readerWith(playbookPublishPermission);
  /** Whoever may publish, or else propose. */
  const asAuthor = async (credentials: CallerCredentials): Promise<Reader> => {
    const reader = await readerOf(guards, credentials);
    return reader.mayPublish ? reader : asWriter(credentials);
  };
  return {
    catalogue: async (credentials, query) =>
      inner.catalogue(await asReader(credentials), query),
    playbook: async (credentials, name) =>
      inner.playbook(await asReader(credentials), name),
    open: async (credentials, query) =>
      inner.open(await asReader(credentials), query),
    skillIndex: async credentials =>
      inner.skillIndex(await asReader(credentials)),
    skillFile: async (credentials, file) =>
      inner.skillFile(await asReader(credentials), file),
    skillArchive: async (credentials, name) =>
      inner.skillArchive(await asReader(credentials), name),
    prompt: async (credentials, order) =>
      inner.prompt(await asReader(credentials), order),
    version: async (credentials, versionId) =>
      inner.version(await asReader(credentials), versionId),
    async check(credentials, text) {
      await asAuthor(credentials);
      return inner.check(text);
    },
    proposals: async (credentials, request) =>
      inner.proposals(await asAuthor(credentials), request),
    withdraw: async (credentials, order) =>
      inner.withdraw(await asAuthor(credentials), order),
    propose: async (credentials, order) =>
      inner.propose(await asWriter(credentials), order),
    publish: async (credentials, order) =>
      inner.publish(await asPublisher(credentials), order),
    refuse: async (credentials, order) =>
      inner.refuse(await asPublisher(credentials), order),
    deprecate: async (credentials, order) =>
      inner.deprecate(await asPublisher(credentials), order),
    restore: async (credentials, order) =>
      inner.restore(await asPublisher(credentials), order),
  };
}

const actorOf = ({ principal }: CallerCredentials): Actor =>
  principal.type === 'user'
    ? { kind: 'user', subject: principal.userEntityRef }
    : { kind: 'service', subject: principal.subject };

async function readerOf(
  guards: PlaybookGuards,
  credentials: CallerCredentials,
): Promise<Reader> {
  const [propose, publish] = await guards.permissions.authorize(
    [
      { permission: playbookProposePermission },
      { permission: playbookPublishPermission },
    ],
    { credentials },
  );
  return {
    actor: actorOf(credentials),
    groups: await groupsOf(guards, credentials),
    mayPropose: propose?.result === AuthorizeResult.ALLOW,
    mayPublish: publish?.result === AuthorizeResult.ALLOW,
  };
}

async function groupsOf(
  { userInfo, content }: PlaybookGuards,
  credentials: CallerCredentials,
): Promise<readonly string[]> {
  if (credentials.principal.type !== 'user') return [];
  const { ownershipEntityRefs } = await userInfo.getUserInfo(credentials);
  const groups = ownershipEntityRefs
    .map(ref => ref.toLowerCase())
    .filter(ref => ref.startsWith('group:'));
  return groups.length === 0 ? [] : content.withAncestors(groups);
}
