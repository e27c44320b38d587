import type {
  ChangeSubject,
  Facts,
  Subject,
} from '@ai-enablement/governance-core';
import type { Knex } from 'knex';
import type {
  PolicyDecisionRow,
  PolicyHistoryChangeRow,
} from '../../../database/tables';
import type { UseOrigin } from '../model';
import type { EvidenceViews } from '../views';

/** What decisions and history rest on, as their tables hold it. */
export class DatabaseEvidenceViews implements EvidenceViews {
  constructor(private readonly knex: Knex) {}

  async evidence(of: {
    readonly recordId: string;
    readonly origin: UseOrigin;
  }) {
    const row = await this.row(of);
    if (!row) return undefined;
    const subject: Subject = JSON.parse(row.subject);
    const facts: Facts = JSON.parse(row.facts);
    return isChange(subject) ? { subject, facts } : undefined;
  }

  private row({
    recordId,
    origin,
  }: {
    readonly recordId: string;
    readonly origin: UseOrigin;
  }) {
    return origin === 'decided'
      ? this.knex<PolicyDecisionRow>('policy_decisions')
          .select('subject', 'facts')
          .where({ decision_id: recordId })
          .first()
      : this.knex<PolicyHistoryChangeRow>('policy_history_changes')
          .select('subject', 'facts')
          .where({ history_id: recordId })
          .first();
  }
}

const isChange = (subject: Subject): subject is ChangeSubject =>
  subject.kind === 'change';
