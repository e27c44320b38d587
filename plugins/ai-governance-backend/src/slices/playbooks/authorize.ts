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
import type { Page, PageRequest } from '../../shared/page';
import type { PolicyFacade } from '../policy/facade';
import type { PlaybookVersion } from './model';
import type { Catalogue, CatalogueQuery } from './service/catalogue';
import type { PlaybookPage, VersionPage } from './service/playbookPage';
import type { Actor } from './service/proposeVersion';
import type { Reader } from './service/reader';
import type { PlaybooksService } from './service';

/** What permissions are checked with. */
export interface PlaybookGuards {
  readonly permissions: PermissionsService;
  readonly userInfo: UserInfoService;
  readonly content: Pick<PolicyFacade['content'], 'withAncestors'>;
}

type Order<Name extends 'propose' | 'publish' | 'refuse' | 'deprecate'> = Omit<
  Parameters<PlaybooksService[Name]>[0],
  'actor'
>;

/** An answer with who got it. */
export interface ForReader<Value> {
  readonly reader: Reader;
  readonly value: Value;
}

/** What callers may do with playbooks; those of audiences that they do not belong to are not there. */
export interface AuthorizedPlaybooks {
  catalogue(
    credentials: CallerCredentials,
    query: CatalogueQuery,
  ): Promise<ForReader<Catalogue>>;
  playbook(
    credentials: CallerCredentials,
    name: string,
  ): Promise<ForReader<PlaybookPage>>;
  prompt(
    credentials: CallerCredentials,
    order: Parameters<PlaybooksService['prompt']>[1],
  ): ReturnType<PlaybooksService['prompt']>;
  check(
    credentials: CallerCredentials,
    text: string,
  ): ReturnType<PlaybooksService['check']>;
  proposals(
    credentials: CallerCredentials,
    request: PageRequest,
  ): Promise<ForReader<Page<PlaybookVersion>>>;
  version(
    credentials: CallerCredentials,
    versionId: string,
  ): Promise<ForReader<VersionPage>>;
  propose(
    credentials: CallerCredentials,
    order: Order<'propose'>,
  ): Promise<ForReader<PlaybookVersion>>;
  publish(
    credentials: CallerCredentials,
    order: Order<'publish'>,
  ): Promise<ForReader<PlaybookVersion>>;
  refuse(
    credentials: CallerCredentials,
    order: Order<'refuse'>,
  ): Promise<ForReader<PlaybookVersion>>;
  withdraw(
    credentials: CallerCredentials,
    order: Order<'refuse'>,
  ): Promise<ForReader<PlaybookVersion>>;
  /** The playbook as it is then. */
  deprecate(
    credentials: CallerCredentials,
    order: Order<'deprecate'>,
  ): Promise<ForReader<PlaybookPage>>;
  restore(
    credentials: CallerCredentials,
    order: Omit<Order<'deprecate'>, 'successor'>,
  ): Promise<ForReader<PlaybookPage>>;
}

/** Checks the permission of every use case. */
export function authorizePlaybooks(
  inner: PlaybooksService,
  guards: PlaybookGuards,
): AuthorizedPlaybooks {
  /** Somebody who holds one of these permissions, with the rest of what they may. */
  const as = async (
    credentials: CallerCredentials,
    ...anyOf: readonly BasicPermission[]
  ): Promise<Reader> => {
    const reader = await readerOf(guards, credentials);
    const held = [
      ...(reader.mayPropose ? [playbookProposePermission] : []),
      ...(reader.mayPublish ? [playbookPublishPermission] : []),
    ];
    const [first] = anyOf;
    if (first && !anyOf.some(permission => held.includes(permission as never)))
      await requirePermission(guards.permissions, credentials, first);
    return reader;
  };
  const asReader = (credentials: CallerCredentials) =>
    as(credentials, playbookReadPermission);
  const asAuthor = (credentials: CallerCredentials) =>
    as(credentials, playbookProposePermission, playbookPublishPermission);
  const asPublisher = (credentials: CallerCredentials) =>
    as(credentials, playbookPublishPermission);
  return {
    async catalogue(credentials, query) {
      const reader = await asReader(credentials);
      return { reader, value: await inner.catalogue(reader, query) };
    },
    async playbook(credentials, name) {
      const reader = await asReader(credentials);
      return { reader, value: await inner.playbook(reader, name) };
    },
    async prompt(credentials, order) {
      return inner.prompt(await asReader(credentials), order);
    },
    async check(credentials, text) {
      await asAuthor(credentials);
      return inner.check(text);
    },
    async proposals(credentials, request) {
      const reader = await asAuthor(credentials);
      return { reader, value: await inner.proposals(request) };
    },
    async version(credentials, versionId) {
      const reader = await asReader(credentials);
      return { reader, value: await inner.version(reader, versionId) };
    },
    async propose(credentials, order) {
      const reader = await as(credentials, playbookProposePermission);
      const { actor } = reader;
      return { reader, value: await inner.propose({ ...order, actor }) };
    },
    async withdraw(credentials, order) {
      const reader = await asAuthor(credentials);
      const { actor } = reader;
      return { reader, value: await inner.withdraw({ ...order, actor }) };
    },
    async publish(credentials, order) {
      const reader = await asPublisher(credentials);
      const { actor } = reader;
      return { reader, value: await inner.publish({ ...order, actor }) };
    },
    async refuse(credentials, order) {
      const reader = await asPublisher(credentials);
      const { actor } = reader;
      return { reader, value: await inner.refuse({ ...order, actor }) };
    },
    async deprecate(credentials, order) {
      const reader = await asPublisher(credentials);
      await inner.deprecate({ ...order, actor: reader.actor });
      return { reader, value: await inner.playbook(reader, order.name) };
    },
    async restore(credentials, order) {
      const reader = await asPublisher(credentials);
      await inner.restore({ ...order, actor: reader.actor });
      return { reader, value: await inner.playbook(reader, order.name) };
    },
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
