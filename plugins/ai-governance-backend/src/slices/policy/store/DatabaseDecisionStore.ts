import { canonicalJson } from '@ai-enablement/governance-core';
import type { Knex } from 'knex';
import { chunk } from '../../../database/dialect';
import type {
  PolicyChangeMarkRow,
  PolicyDecisionEntityRow,
  PolicyDecisionExceptionRow,
  PolicyDecisionRow,
  PolicyScanRow,
} from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { NewDecision, ScanReport } from '../model';
import { lookupMarks } from '../releaseRows';
import { exceptionsIn } from '../exceptionRows';
import type { DecisionStore } from '../store';

/** The tables of decisions and scans. */
export class DatabaseDecisionStore implements DecisionStore {
  async insertDecision(transaction: Transaction, decision: NewDecision) {
    const trx = knexOf(transaction);
    await trx<PolicyDecisionRow>('policy_decisions').insert(
      toDecisionRow(decision),
    );
    const entities = decision.digest.entityRefs.map(entity_ref => ({
      entity_ref,
      decision_id: decision.decisionId,
      occurred_at: decision.occurredAt,
    }));
    await insertMarks(trx, decision);
    await insertExceptions(trx, decision);
    for (const rows of chunk(entities, 200)) {
      await trx<PolicyDecisionEntityRow>('policy_decision_entities').insert([
        ...rows,
      ]);
    }
  }

  async insertScan(transaction: Transaction, scan: ScanReport) {
    await knexOf(transaction)<PolicyScanRow>('policy_scans').insert({
      scan_id: scan.scanId,
      repository: scan.repository,
      sha: scan.sha,
      caller: scan.caller,
      trust: scan.trust,
      digest: scan.digest,
      runs: JSON.stringify(scan.runs),
      occurred_at: scan.occurredAt,
      recorded_at: scan.recordedAt,
      ledger_entry_id: scan.ledgerEntryId,
    });
  }
}

async function insertMarks(
  trx: Knex.Transaction,
  { decisionId, repository, marks }: NewDecision,
): Promise<void> {
  const rows = lookupMarks(marks).map(mark => ({
    repository,
    mark,
    decision_id: decisionId,
  }));
  for (const piece of chunk(rows, 200)) {
    await trx<PolicyChangeMarkRow>('policy_change_marks').insert([...piece]);
  }
}

async function insertExceptions(
  trx: Knex.Transaction,
  decision: NewDecision,
): Promise<void> {
  const rows = exceptionsIn(decision).map(exception_id => ({
    exception_id,
    decision_id: decision.decisionId,
    occurred_at: decision.occurredAt,
  }));
  for (const piece of chunk(rows, 200)) {
    await trx<PolicyDecisionExceptionRow>('policy_decision_exceptions').insert([
      ...piece,
    ]);
  }
}

const toDecisionRow = (stored: NewDecision): PolicyDecisionRow => ({
  decision_id: stored.decisionId,
  caller: stored.caller,
  idempotency_key: stored.idempotencyKey ?? null,
  request_digest: stored.requestDigest,
  repository: stored.repository,
  base_sha: stored.baseSha,
  head_sha: stored.headSha,
  pull_request: stored.pullRequest ?? null,
  occurred_at: stored.occurredAt,
  recorded_at: stored.recordedAt,
  phase: stored.decision.phase,
  effect: stored.decision.effect,
  outcome: stored.decision.outcome,
  would_be: stored.decision.wouldBe,
  is_preview: stored.decision.isPreview,
  attribution: stored.decision.attribution,
  summary: JSON.stringify(stored.digest),
  policy_digest: stored.decision.policyDigest,
  input_digest: stored.decision.inputDigest,
  engine_version: stored.decision.engineVersion,
  subject: canonicalJson(stored.subject),
  facts: canonicalJson(stored.facts),
  decision: canonicalJson(stored.decision),
  ledger_entry_id: stored.ledgerEntryId,
  marks: stored.marks ? JSON.stringify(stored.marks) : null,
});
