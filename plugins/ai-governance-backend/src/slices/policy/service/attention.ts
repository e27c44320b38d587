import type { EntityFact } from '@ai-enablement/governance-core';
import type { PolicyAttention } from '../attention';
import type { DecisionSummary } from '../model';
import type { ApprovalViews, DecisionViews, HeldChangeViews } from '../views';
import {
  type AttentionExceptionDeps,
  exceptionAttention,
} from './attentionExceptions';
import { actingStrengthenings } from './attentionStrengthenings';
import { type AttentionTierDeps, tierAttention } from './attentionTiers';
import { type ApprovalUseCaseDeps, approvalUseCases } from './approvalUseCases';
import type { PolicyBook } from './policyBook';
import type { SnapshotReader } from './snapshotReader';
import { StatusBook } from './statusBook';

/** What the answers are read from. */
export interface AttentionDeps
  extends ApprovalUseCaseDeps, AttentionExceptionDeps, AttentionTierDeps {
  readonly policies: PolicyBook;
  readonly snapshots: SnapshotReader;
  readonly views: Pick<DecisionViews, 'latestObligations'>;
  readonly heldViews: HeldChangeViews;
  readonly approvalViews: ApprovalViews;
}

/** What needs people, without any permission asked. */
export function policyAttention(deps: AttentionDeps): PolicyAttention {
  const { policies, snapshots, heldViews, views, now } = deps;
  return {
    async fleet() {
      const snapshot = await snapshots.current();
      const at = now();
      const { statuses } = await policies.current(at);
      return {
        entities: [...snapshot.entities.values()].map(known => ({
          ref: known.fact.ref,
          ...placeOf(known.fact),
          isClassified: statuses.statusOf(known, at).tier.isClassified,
        })),
        strengthenings: actingStrengthenings(snapshot, at),
      };
    },
    async heldChanges(of) {
      const held = await heldViews.heldChanges(of);
      return held.map(({ occurredAt, outcome, because, ...change }) => ({
        decisionId: change.decisionId,
        caller: change.caller,
        ...headOf(change),
        decidedAt: occurredAt,
        outcome: outcome === 'deny' ? 'deny' : 'hold',
        because: because[0] ?? '',
        entityRefs: change.entityRefs,
      }));
    },
    approvals: of => waitingApprovals(deps, of),
    ...exceptionAttention(deps),
    ...tierAttention(deps),
    async protectionGaps(entityRefs) {
      const latest = await views.latestObligations(entityRefs);
      return [...latest].flatMap(([entityRef, obligations]) =>
        obligations
          .filter(
            ({ kind, status, mode }) =>
              kind === 'protection' &&
              status === 'unfulfilled' &&
              mode !== 'observe',
          )
          .map(({ text, found }) => ({ entityRef, text, found })),
      );
    },
    async ruleOwners() {
      const { compiled } = await policies.current(now());
      return [...new Set(compiled.rules.map(({ owner }) => owner))].sort();
    },
    async inForce() {
      const { version } = await policies.current(now());
      const { versionId, digest, title } = version;
      return { versionId, digest, title };
    },
    async statusChanges({ before, after }) {
      const [old, fresh] = await Promise.all(
        [before, after].map(digest => policies.byDigest(digest)),
      );
      if (!old || !fresh) return [];
      const { entities } = await snapshots.current();
      const at = now();
      const [was, is] = [old, fresh].map(
        ({ compiled }) => new StatusBook(compiled),
      );
      return [...entities.values()].flatMap(known => {
        const from = was?.statusOf(known, at).status;
        const to = is?.statusOf(known, at).status;
        if (!from || !to || from === to) return [];
        const { owner } = placeOf(known.fact);
        const owned = owner === undefined ? {} : { owner };
        return [
          { entityRef: known.fact.ref, ...owned, before: from, after: to },
        ];
      });
    },
  };
}

type HeadOfChange = Pick<
  DecisionSummary,
  'repository' | 'headSha' | 'pullRequest'
>;

const placeOf = ({ owner, repository }: EntityFact) => ({
  ...(owner === undefined ? {} : { owner }),
  ...(repository === undefined ? {} : { repository }),
});

const headOf = ({ repository, headSha, pullRequest }: HeadOfChange) => ({
  repository,
  headSha,
  ...(pullRequest === undefined ? {} : { pullRequest }),
});

async function waitingApprovals(
  deps: AttentionDeps,
  { person, limit }: Parameters<PolicyAttention['approvals']>[0],
): ReturnType<PolicyAttention['approvals']> {
  const caller = {
    kind: person === undefined ? 'service' : 'user',
    subject: person ?? '',
  } as const;
  const asking = { caller, mayRead: true, mayDecide: true };
  const isMine = person !== undefined;
  const { items } = await approvalUseCases(deps).approvals(asking, {
    isMine,
    state: 'open',
    limit,
  });
  return items.map(({ request, decision }) => ({
    decisionId: request.decisionId,
    ...headOf(request),
    decidedAt: request.decidedAt,
    groups: request.groups,
    entityRefs: decision.entityRefs,
  }));
}
