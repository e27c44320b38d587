import {
  decisionCreatePermission,
  decisionReadPermission,
  scanCreatePermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import type { CallerCredentials } from '../../../shared/callerCredentials';
import { CodedError } from '../../../shared/codedError';
import type { Page } from '../../../shared/page';
import { requirePermission } from '../../../shared/requirePermission';
import type { DecisionSummary } from '../model';
import {
  type DecidedCommit,
  decisionNotFound,
  type DecisionRequest,
  type DecisionUseCases,
  nothingDecidedAt,
  type ScanRequest,
} from '../service/decisionUseCases';
import type { EntityUseCases } from '../service/entityUseCases';
import type { DecisionsQuery } from '../views';
import { callerOf, type Guards, visibleDecisions } from './guards';

/** What callers may ask about decisions. */
export interface AuthorizedDecisions {
  decide(
    credentials: CallerCredentials,
    request: Omit<DecisionRequest, 'caller'>,
  ): ReturnType<DecisionUseCases['decide']>;
  decision(
    credentials: CallerCredentials,
    decisionId: string,
  ): ReturnType<DecisionUseCases['decision']>;
  decisionAt(
    credentials: CallerCredentials,
    commit: DecidedCommit,
  ): ReturnType<DecisionUseCases['decisionAt']>;
  /** A page may hold fewer decisions than asked for: those that the caller may not see are left out of it. */
  decisions(
    credentials: CallerCredentials,
    query: DecisionsQuery,
  ): Promise<Page<DecisionSummary>>;
  submitScan(
    credentials: CallerCredentials,
    request: Omit<ScanRequest, 'caller'>,
  ): ReturnType<DecisionUseCases['submitScan']>;
}

/** Checks permissions on decisions; those about entities that the caller may not read are not there. */
export function authorizeDecisions(
  inner: DecisionUseCases & Pick<EntityUseCases, 'entitiesOf'>,
  guards: Guards,
): AuthorizedDecisions {
  const require = (
    credentials: CallerCredentials,
    permission: BasicPermission,
  ) => requirePermission(guards.permissions, credentials, permission);
  return {
    async decide(credentials, request) {
      await require(credentials, decisionCreatePermission);
      const caller = callerOf(credentials);
      // Machines are entitled by repository; a person's answer would tell what is known of entities they may not read.
      if (caller.kind === 'user') {
        const { repository, entityRef } = request.change;
        const refs = await inner.entitiesOf(repository);
        const named = entityRef ? [...refs, entityRef] : refs;
        await requireAll(guards, credentials, { repository, refs: named });
      }
      return inner.decide({ ...request, caller });
    },
    async decision(credentials, decisionId) {
      await require(credentials, decisionReadPermission);
      const stored = await inner.decision(decisionId);
      const about = { ...stored, isPreview: stored.decision.isPreview };
      const isVisible = await visibleDecisions(guards, credentials, [about]);
      if (!isVisible(about)) throw decisionNotFound(decisionId);
      return stored;
    },
    async decisionAt(credentials, commit) {
      await require(credentials, decisionReadPermission);
      const stored = await inner.decisionAt(commit);
      const isVisible = await visibleDecisions(guards, credentials, [
        { ...stored, isPreview: false },
      ]);
      if (!isVisible({ ...stored, isPreview: false }))
        throw nothingDecidedAt(commit);
      return stored;
    },
    async decisions(credentials, query) {
      await require(credentials, decisionReadPermission);
      const page = await inner.decisions(query);
      const { items } = page;
      const isVisible = await visibleDecisions(guards, credentials, items);
      return { ...page, items: items.filter(isVisible) };
    },
    async submitScan(credentials, request) {
      await require(credentials, scanCreatePermission);
      return inner.submitScan({ ...request, caller: callerOf(credentials) });
    },
  };
}

async function requireAll(
  { access }: Guards,
  credentials: CallerCredentials,
  asked: { readonly repository: string; readonly refs: readonly string[] },
): Promise<void> {
  if (asked.refs.length === 0) return;
  const isReadable = await access.readable(credentials, asked.refs);
  if (asked.refs.every(isReadable)) return;
  throw new CodedError(
    'policy.repositoryNotFound',
    `there is no repository \`${asked.repository}\` that you may read with this entity`,
  );
}
