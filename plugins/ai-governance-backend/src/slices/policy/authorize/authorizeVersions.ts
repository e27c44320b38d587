import {
  decisionReadPermission,
  policyProposePermission,
  policyPublishPermission,
  policyReadPermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import type { CallerCredentials } from '../../../shared/callerCredentials';
import { requirePermission } from '../../../shared/requirePermission';
import {
  type DecisionUseCases,
  decisionNotFound,
} from '../service/decisionUseCases';
import type { Asking, VersionUseCases } from '../service/versionUseCases';
import { callerOf, type Guards, visibleDecisions } from './guards';

/** A use case as a caller reaches it: with credentials in the place of what they entitle to. */
type ForCallers<UseCase> = UseCase extends (
  asking: Asking,
  ...rest: infer Rest
) => infer Result
  ? (credentials: CallerCredentials, ...rest: Rest) => Result
  : never;

/** What callers may ask about the policy and its life. */
export interface AuthorizedVersions {
  activePolicy(
    credentials: CallerCredentials,
  ): ReturnType<VersionUseCases['activePolicy']>;
  readonly versions: ForCallers<VersionUseCases['versions']>;
  readonly version: ForCallers<VersionUseCases['version']>;
  readonly propose: ForCallers<VersionUseCases['propose']>;
  readonly publish: ForCallers<VersionUseCases['publish']>;
  readonly withdraw: ForCallers<VersionUseCases['withdraw']>;
  readonly rollBack: ForCallers<VersionUseCases['rollBack']>;
  controls(
    credentials: CallerCredentials,
  ): ReturnType<VersionUseCases['controls']>;
  replay(
    credentials: CallerCredentials,
    decisionId: string,
  ): ReturnType<VersionUseCases['replay']>;
}

/** Checks permissions on the life of the policy, and tells what else the caller may do. */
export function authorizeVersions(
  inner: VersionUseCases & Pick<DecisionUseCases, 'decision'>,
  guards: Guards,
): AuthorizedVersions {
  const require = (
    credentials: CallerCredentials,
    permission: BasicPermission,
  ) => requirePermission(guards.permissions, credentials, permission);
  const asking = (credentials: CallerCredentials) =>
    askingOf(guards, credentials);
  return {
    async activePolicy(credentials) {
      await require(credentials, policyReadPermission);
      return inner.activePolicy();
    },
    async versions(credentials, request) {
      await require(credentials, policyReadPermission);
      return inner.versions(await asking(credentials), request);
    },
    async version(credentials, versionId) {
      await require(credentials, policyReadPermission);
      return inner.version(await asking(credentials), versionId);
    },
    async propose(credentials, order) {
      await require(credentials, policyProposePermission);
      return inner.propose(await asking(credentials), order);
    },
    async publish(credentials, order) {
      await require(credentials, policyPublishPermission);
      return inner.publish(await asking(credentials), order);
    },
    async withdraw(credentials, order) {
      const rights = await asking(credentials);
      if (!rights.mayPublish) {
        await require(credentials, policyProposePermission);
      }
      return inner.withdraw(rights, order);
    },
    async rollBack(credentials, order) {
      await require(credentials, policyPublishPermission);
      return inner.rollBack(await asking(credentials), order);
    },
    async controls(credentials) {
      await require(credentials, policyReadPermission);
      return inner.controls();
    },
    async replay(credentials, decisionId) {
      await require(credentials, decisionReadPermission);
      const stored = await inner.decision(decisionId);
      const about = { ...stored, isPreview: stored.decision.isPreview };
      const isVisible = await visibleDecisions(guards, credentials, [about]);
      if (!isVisible(about)) throw decisionNotFound(decisionId);
      return inner.replay(decisionId);
    },
  };
}

async function askingOf(
  { permissions }: Guards,
  credentials: CallerCredentials,
): Promise<Asking> {
  const [propose, publish] = await permissions.authorize(
    [
      { permission: policyProposePermission },
      { permission: policyPublishPermission },
    ],
    { credentials },
  );
  return {
    caller: callerOf(credentials),
    mayPropose: propose?.result === AuthorizeResult.ALLOW,
    mayPublish: publish?.result === AuthorizeResult.ALLOW,
  };
}
