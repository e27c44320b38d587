import { readInstantCursor } from '../../../shared/instantCursor';
import { toPage } from '../../../shared/page';
import type {
  ApprovalRequest,
  AskedApproval,
  HeadCommit,
  StoredApproval,
} from '../model';
import type { ApprovalStore } from '../store';
import type { ApprovalsQuery, ApprovalViews } from '../views';
import { approvalCursor } from '../views/DatabaseApprovalViews';
import type { FakeDecisionStore } from './FakeDecisionStore';
import type { FakeSnapshotStore } from './FakeSnapshotStore';
import { UniqueViolation } from './uniqueViolation';

const keyOf = ({ repository, headSha }: HeadCommit): string =>
  `${headSha} ${repository}`;

/** Manual approval in memory; kept like the tables by their shared contract. */
export class FakeApprovalRows {
  private readonly requests = new Map<string, ApprovalRequest>();
  private readonly approvals: StoredApproval[] = [];

  constructor(
    private readonly decisions: FakeDecisionStore,
    private readonly snapshot: FakeSnapshotStore,
  ) {}

  readonly store: ApprovalStore = {
    saveRequest: async (_transaction, request) => {
      const kept = this.requests.get(keyOf(request));
      if (kept && kept.decidedAt > request.decidedAt) return;
      this.requests.set(keyOf(request), request);
    },
    dropRequest: async (_transaction, commit) => {
      const kept = this.requests.get(keyOf(commit));
      if (kept && kept.decidedAt <= commit.decidedAt)
        this.requests.delete(keyOf(commit));
    },
    supersede: async (_transaction, by) => {
      for (const [key, request] of this.requests) {
        const isOlder =
          request.repository === by.repository &&
          request.pullRequest === by.pullRequest &&
          request.headSha !== by.headSha &&
          request.decidedAt <= by.decidedAt;
        if (isOlder)
          this.requests.set(key, { ...request, supersededBy: by.decisionId });
      }
    },
    decided: async (_transaction, commit) => {
      const request = this.requests.get(keyOf(commit));
      const row = this.decisions
        .all()
        .find(({ decisionId }) => decisionId === request?.decisionId);
      const decision = row && (await this.decisions.decision(row.decisionId));
      if (!request || !row || !decision) return undefined;
      return { request, decision, subject: row.subject, facts: row.facts };
    },
    insertApproval: async (_transaction, approval) => {
      if (this.approvals.some(it => it.approvalId === approval.approvalId))
        throw new UniqueViolation();
      this.approvals.push(approval);
    },
    approvalsOf: async (_transaction, commit) => this.said([commit]),
    peopleById: async (_transaction, ids) => this.people(ids),
  };

  readonly views: ApprovalViews = {
    requests: query => this.page(query),
    asked: async commit => {
      const request = this.requests.get(keyOf(commit));
      const decision =
        request && (await this.decisions.decision(request.decisionId));
      return request && decision ? { request, decision } : undefined;
    },
    approvalsOf: async commits => this.said(commits),
    peopleById: ids => this.people(ids),
  };

  private said(commits: readonly HeadCommit[]): readonly StoredApproval[] {
    const wanted = new Set(commits.map(keyOf));
    return this.approvals
      .filter(each => wanted.has(keyOf(each)))
      .toSorted((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1));
  }

  private async people(ids: readonly string[]) {
    const people = await this.snapshot.people();
    return new Map(
      people
        .filter(({ personId }) => ids.includes(personId))
        .map(({ personId, groups }) => [personId, { personId, groups }]),
    );
  }

  private async page(query: ApprovalsQuery) {
    const { state, openSince, groups, entityRef, repository } = query;
    const asked: AskedApproval[] = [];
    for (const request of this.requests.values()) {
      const decision = await this.decisions.decision(request.decisionId);
      if (decision) asked.push({ request, decision });
    }
    const isOpen = ({ request }: AskedApproval): boolean =>
      request.state === 'waiting' &&
      request.supersededBy === undefined &&
      request.decidedAt > openSince;
    const end = query.cursor && readInstantCursor(query.cursor);
    const rows = asked
      .filter(
        it =>
          (state === undefined || isOpen(it) === (state === 'open')) &&
          (!repository || it.request.repository === repository) &&
          (!entityRef || it.decision.entityRefs.includes(entityRef)) &&
          (!groups ||
            groups.some(group => it.request.groups.includes(group))) &&
          (!end || approvalCursor(it) < `${end.at}~${end.id}`),
      )
      .toSorted((a, b) => (approvalCursor(a) < approvalCursor(b) ? 1 : -1));
    return toPage(rows.slice(0, query.limit + 1), query, {
      item: it => it,
      cursor: approvalCursor,
    });
  }
}

const orderOf = ({ at, approvalId }: StoredApproval): string =>
  `${at}~${approvalId}`;
