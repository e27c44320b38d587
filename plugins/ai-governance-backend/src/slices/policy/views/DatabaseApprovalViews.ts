import type { Knex } from 'knex';
import type {
  PolicyApprovalRequestRow,
  PolicyDecisionRow,
} from '../../../database/tables';
import {
  readInstantCursor,
  writeInstantCursor,
} from '../../../shared/instantCursor';
import { toPage } from '../../../shared/page';
import type { ApprovalRequest, AskedApproval, HeadCommit } from '../model';
import { toStoredDecision } from '../rows';
import {
  selectApprovals,
  selectPeopleById,
  selectRequest,
  withGroups,
} from '../store/approvalQueries';
import type { ApprovalsQuery, ApprovalViews } from '../views';

/** A cursor of requests, newest decision first. */
export const approvalCursor = ({ request }: AskedApproval): string =>
  writeInstantCursor({ at: request.decidedAt, id: request.decisionId });

/** Manual approval as its tables show it. */
export class DatabaseApprovalViews implements ApprovalViews {
  constructor(private readonly knex: Knex) {}

  async requests(query: ApprovalsQuery) {
    const rows = await this.select(query);
    const requests = await withGroups(this.knex, rows);
    const asked = await this.withDecisions(requests);
    return toPage(asked, query, { item: it => it, cursor: approvalCursor });
  }

  private async withDecisions(
    requests: readonly ApprovalRequest[],
  ): Promise<readonly AskedApproval[]> {
    if (requests.length === 0) return [];
    const decisions = await this.knex<PolicyDecisionRow>(
      'policy_decisions',
    ).whereIn(
      'decision_id',
      requests.map(({ decisionId }) => decisionId),
    );
    const byId = new Map(decisions.map(row => [row.decision_id, row]));
    return requests.flatMap(request => {
      const row = byId.get(request.decisionId);
      return row ? [{ request, decision: toStoredDecision(row) }] : [];
    });
  }

  async asked(commit: HeadCommit) {
    const request = await selectRequest(this.knex, commit);
    const [asked] = request ? await this.withDecisions([request]) : [];
    return asked;
  }

  approvalsOf(commits: readonly HeadCommit[]) {
    return selectApprovals(this.knex, commits);
  }

  peopleById(personIds: readonly string[]) {
    return selectPeopleById(this.knex, personIds);
  }

  private select(query: ApprovalsQuery) {
    const { state, openSince, groups, entityRef, repository, cursor } = query;
    const select = this.knex<PolicyApprovalRequestRow>(
      'policy_approval_requests as asked',
    )
      .select<PolicyApprovalRequestRow[]>('asked.*')
      .orderBy('asked.decided_at', 'desc')
      .orderBy('asked.decision_id', 'desc')
      .limit(query.limit + 1);
    if (state === 'open') {
      select
        .where('asked.state', 'waiting')
        .whereNull('asked.superseded_by')
        .where('asked.decided_at', '>', openSince);
    }
    if (state === 'done') {
      select.whereRaw(
        "(asked.state <> 'waiting' or asked.superseded_by is not null or asked.decided_at <= ?)",
        [openSince],
      );
    }
    if (repository !== undefined) select.where('asked.repository', repository);
    if (groups !== undefined) {
      select.whereExists(
        this.knex('policy_approval_groups as may')
          .whereRaw(
            'may.repository = asked.repository and may.head_sha = asked.head_sha',
          )
          .whereIn('may.group_ref', [...groups]),
      );
    }
    if (entityRef !== undefined) {
      select.whereExists(
        this.knex('policy_decision_entities as about')
          .whereRaw('about.decision_id = asked.decision_id')
          .where('about.entity_ref', entityRef),
      );
    }
    if (cursor !== undefined) {
      const { at, id } = readInstantCursor(cursor);
      select.whereRaw(
        '(asked.decided_at < ? or (asked.decided_at = ? and asked.decision_id < ?))',
        [at, at, id],
      );
    }
    return select;
  }
}
