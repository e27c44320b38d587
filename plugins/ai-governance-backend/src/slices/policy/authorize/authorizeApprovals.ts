import {
  approvalDecidePermission,
  approvalReadPermission,
  decisionReadPermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { CallerCredentials } from '../../../shared/callerCredentials';
import type { Page } from '../../../shared/page';
import { requirePermission } from '../../../shared/requirePermission';
import type { StoredDecision } from '../model';
import type { ApprovalAsking } from '../service/approvalPermits';
import type {
  ApprovalUseCases,
  WantedApprovals,
} from '../service/approvalUseCases';
import type { ApprovalView } from '../service/approvalView';
import {
  decisionNotFound,
  type DecisionUseCases,
} from '../service/decisionUseCases';
import type { Evidenced } from '../service/evidenced';
import { callerOf, type Guards, visibleDecisions } from './guards';

/** What callers may ask about manual approval; what is about entities that they may not read is not there. */
export interface AuthorizedApprovals {
  /** A page may hold fewer than asked for. */
  approvals(
    credentials: CallerCredentials,
    wanted: WantedApprovals,
  ): Promise<Page<ApprovalView>>;
  /** The request for approval of a decision that the caller may read; `undefined` when there is none, or it is not theirs to read. */
  approvalOf(
    credentials: CallerCredentials,
    decision: Evidenced<StoredDecision>,
  ): Promise<ApprovalView | undefined>;
  giveApproval(
    credentials: CallerCredentials,
    order: {
      readonly decisionId: string;
      readonly state: 'approved' | 'refused';
      readonly reason: string;
    },
  ): ReturnType<ApprovalUseCases['giveApproval']>;
}

/** Checks permissions on manual approval. */
export function authorizeApprovals(
  inner: ApprovalUseCases & Pick<DecisionUseCases, 'decision'>,
  guards: Guards,
): AuthorizedApprovals {
  const { permissions } = guards;
  const seen = ({ decision }: Pick<ApprovalView, 'decision'>) =>
    aboutOf(decision);
  return {
    async approvals(credentials, wanted) {
      await requirePermission(permissions, credentials, decisionReadPermission);
      await requirePermission(permissions, credentials, approvalReadPermission);
      const asking = await approvalAskingOf(guards, credentials);
      const page = await inner.approvals(asking, wanted);
      const isVisible = await visibleDecisions(
        guards,
        credentials,
        page.items.map(seen),
      );
      return { ...page, items: page.items.filter(it => isVisible(seen(it))) };
    },
    async approvalOf(credentials, decision) {
      if (decision.decision.isPreview) return undefined;
      const asking = await approvalAskingOf(guards, credentials);
      return asking.mayRead ? inner.approvalOf(asking, decision) : undefined;
    },
    async giveApproval(credentials, { decisionId, state, reason }) {
      await requirePermission(
        permissions,
        credentials,
        approvalDecidePermission,
      );
      await requirePermission(permissions, credentials, decisionReadPermission);
      const decision = await inner.decision(decisionId);
      const about = aboutOf(decision);
      const isVisible = await visibleDecisions(guards, credentials, [about]);
      if (!isVisible(about)) throw decisionNotFound(decisionId);
      const asking = await approvalAskingOf(guards, credentials);
      return inner.giveApproval(asking, { decision, state, reason });
    },
  };
}

const aboutOf = (stored: StoredDecision) => ({
  ...stored,
  isPreview: stored.decision.isPreview,
});

/** Who asks about approvals, and what they may do; one call. */
async function approvalAskingOf(
  { permissions }: Guards,
  credentials: CallerCredentials,
): Promise<ApprovalAsking> {
  const [read, decide] = await permissions.authorize(
    [
      { permission: approvalReadPermission },
      { permission: approvalDecidePermission },
    ],
    { credentials },
  );
  return {
    caller: callerOf(credentials),
    mayRead: read?.result === AuthorizeResult.ALLOW,
    mayDecide: decide?.result === AuthorizeResult.ALLOW,
  };
}
