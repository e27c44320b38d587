import {
  certificateRevokePermission,
  trainingProposePermission,
  trainingPublishPermission,
  trainingReadPermission,
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
import { CodedError } from '../../shared/codedError';
import type { EntityAccess } from '../../shared/entityAccess';
import { requirePermission } from '../../shared/requirePermission';
import type { PolicyFacade } from '../policy/facade';
import type { TrainingService } from './service';
import type { Learner } from './service/learner';

/** What permissions are checked with. */
export interface TrainingGuards {
  readonly permissions: PermissionsService;
  readonly userInfo: UserInfoService;
  readonly content: Pick<PolicyFacade['content'], 'withAncestors'>;
  readonly access: EntityAccess;
}

/** A use case as a caller reaches it: with credentials in the place of the person whom they stand for. */
type ForCallers<UseCase> = UseCase extends (
  learner: Learner,
  ...rest: infer Rest
) => infer Result
  ? (credentials: CallerCredentials, ...rest: Rest) => Result
  : never;

/** What callers may do with training. */
export type AuthorizedTraining = {
  readonly [Name in keyof TrainingService]: ForCallers<TrainingService[Name]>;
};

/** Checks the permission of every use case. */
export function authorizeTraining(
  inner: TrainingService,
  guards: TrainingGuards,
): AuthorizedTraining {
  const learnerWith =
    (permission: BasicPermission) =>
    async (credentials: CallerCredentials): Promise<Learner> => {
      await requirePermission(guards.permissions, credentials, permission);
      return learnerOf(guards, credentials);
    };
  const asLearner = learnerWith(trainingReadPermission);
  const asWriter = learnerWith(trainingProposePermission);
  const asPublisher = learnerWith(trainingPublishPermission);
  const asRevoker = learnerWith(certificateRevokePermission);
  /** Whoever may publish, or else propose. */
  const asAuthor = async (credentials: CallerCredentials): Promise<Learner> => {
    const learner = await learnerOf(guards, credentials);
    return learner.mayPublish ? learner : asWriter(credentials);
  };
  return {
    rights: async credentials => inner.rights(await asLearner(credentials)),
    paths: async credentials => inner.paths(await asLearner(credentials)),
    path: async (credentials, name) =>
      inner.path(await asLearner(credentials), name),
    module: async (credentials, name) =>
      inner.module(await asLearner(credentials), name),
    read: async (credentials, name) =>
      inner.read(await asLearner(credentials), name),
    begin: async (credentials, name) =>
      inner.begin(await asLearner(credentials), name),
    attempt: async (credentials, attemptId) =>
      inner.attempt(await asLearner(credentials), attemptId),
    answer: async (credentials, order) =>
      inner.answer(await asLearner(credentials), order),
    submit: async (credentials, attemptId) =>
      inner.submit(await asLearner(credentials), attemptId),
    async needs(credentials, entityRef) {
      const learner = await asLearner(credentials);
      const isReadable = await guards.access.readable(credentials, [entityRef]);
      if (!isReadable(entityRef))
        throw new CodedError(
          'policy.entityNotFound',
          `there is no entity \`${entityRef}\` that you may read`,
        );
      return inner.needs(learner, entityRef);
    },
    certificates: async (credentials, holder) =>
      holder === undefined
        ? inner.certificates(await asLearner(credentials))
        : inner.certificates(await asRevoker(credentials), holder),
    link: async (credentials, order) =>
      inner.link(await asLearner(credentials), order),
    revoke: async (credentials, order) =>
      inner.revoke(await asRevoker(credentials), order),
    check: async (credentials, text) =>
      inner.check(await asAuthor(credentials), text),
    versions: async (credentials, query) =>
      inner.versions(await asAuthor(credentials), query),
    version: async (credentials, versionId) =>
      inner.version(await asAuthor(credentials), versionId),
    propose: async (credentials, order) =>
      inner.propose(await asWriter(credentials), order),
    publish: async (credentials, versionId) =>
      inner.publish(await asPublisher(credentials), versionId),
    refuse: async (credentials, closing) =>
      inner.refuse(await asPublisher(credentials), closing),
    withdraw: async (credentials, closing) =>
      inner.withdraw(await asWriter(credentials), closing),
  };
}

async function learnerOf(
  guards: TrainingGuards,
  credentials: CallerCredentials,
): Promise<Learner> {
  const { principal } = credentials;
  const rights = await guards.permissions.authorize(
    [
      { permission: trainingProposePermission },
      { permission: trainingPublishPermission },
      { permission: certificateRevokePermission },
    ],
    { credentials },
  );
  const [propose, publish, revoke] = rights.map(
    ({ result }) => result === AuthorizeResult.ALLOW,
  );
  return {
    ...(principal.type === 'user'
      ? { kind: 'user', subject: principal.userEntityRef.toLowerCase() }
      : { kind: 'service', subject: principal.subject }),
    groups: await groupsOf(guards, credentials),
    mayPropose: propose === true,
    mayPublish: publish === true,
    mayRevoke: revoke === true,
  };
}

async function groupsOf(
  { userInfo, content }: TrainingGuards,
  credentials: CallerCredentials,
): Promise<readonly string[]> {
  if (credentials.principal.type !== 'user') return [];
  const { ownershipEntityRefs } = await userInfo.getUserInfo(credentials);
  const groups = ownershipEntityRefs
    .map(ref => ref.toLowerCase())
    .filter(ref => ref.startsWith('group:'));
  return groups.length === 0 ? [] : content.withAncestors(groups);
}
