import {
  playbookReachPermission,
  playbookReadPermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { CallerCredentials } from '../../../shared/callerCredentials';
import { CodedError } from '../../../shared/codedError';
import type { ReachService } from '../service/reach/reachService';
import type { ReportedInstalls } from '../service/reach/reportInstalls';
import { type ForCallers, type PlaybookGuards, readerWith } from './readerOf';

/** What callers may do with the reach of playbooks. */
export type AuthorizedReach = {
  readonly [Name in Exclude<keyof ReachService, 'reportInstalls'>]: ForCallers<
    ReachService[Name]
  >;
} & {
  /** `commit` is what the token of a CI job is for. */
  reportInstalls(
    credentials: CallerCredentials,
    report: Omit<ReportedInstalls, 'trust'> & { readonly commit?: string },
  ): ReturnType<ReachService['reportInstalls']>;
};

/** Checks the permission of every use case: whoever may read has their own reach, and may report installs. */
export function authorizeReach(
  inner: ReachService,
  guards: PlaybookGuards,
): AuthorizedReach {
  const asReader = readerWith(guards, playbookReadPermission);
  const asCounter = readerWith(guards, playbookReachPermission);
  return {
    openPage: async (credentials, name) =>
      inner.openPage(await asReader(credentials), name),
    ownReach: async (credentials, name) =>
      inner.ownReach(await asReader(credentials), name),
    ownReading: async credentials =>
      inner.ownReading(await asReader(credentials)),
    acknowledge: async (credentials, order) =>
      inner.acknowledge(await asReader(credentials), order),
    rate: async (credentials, order) =>
      inner.rate(await asReader(credentials), order),
    addComment: async (credentials, order) =>
      inner.addComment(await asReader(credentials), order),
    readComments: async (credentials, request) =>
      inner.readComments(await asReader(credentials), request),
    async installedFor(credentials, entityRef) {
      const reader = await asReader(credentials);
      const isReadable = await guards.access.readable(credentials, [entityRef]);
      if (!isReadable(entityRef))
        throw new CodedError(
          'policy.entityNotFound',
          `there is no entity \`${entityRef}\` that you may read`,
        );
      return inner.installedFor(reader, entityRef);
    },
    async reportInstalls(credentials, { commit, ...report }) {
      const reader = await asReader(credentials);
      const { repository } = report;
      const trust = guards.policy.trustIn(credentials, { repository, commit });
      return inner.reportInstalls(reader, { ...report, trust });
    },
    listReach: async credentials =>
      inner.listReach(await asCounter(credentials)),
    readReach: async (credentials, name) =>
      inner.readReach(await asCounter(credentials), name),
  };
}
