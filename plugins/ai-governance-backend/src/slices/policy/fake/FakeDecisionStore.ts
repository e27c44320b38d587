import { toPage } from '../../../shared/page';
import type {
  DecisionSummary,
  NewDecision,
  ScanReport,
  StoredDecision,
} from '../model';
import { recentChangeOf } from '../recentChange';
import { exceptionsIn } from '../exceptionRows';
import type { DecisionStore } from '../store';
import type { DecisionsQuery, DecisionViews } from '../views';
import {
  readDecisionsCursor,
  writeDecisionsCursor,
} from '../views/decisionsCursor';
import { UniqueViolation } from './uniqueViolation';

/** Decisions and scans in memory; kept like the tables by their shared contract. */
export class FakeDecisionStore implements DecisionStore, DecisionViews {
  private readonly rows: NewDecision[] = [];
  private readonly scans: ScanReport[] = [];

  async insertDecision(_transaction: unknown, decision: NewDecision) {
    const { caller, idempotencyKey } = decision;
    if (idempotencyKey && (await this.decisionByKey(caller, idempotencyKey))) {
      throw new UniqueViolation();
    }
    this.rows.push(decision);
  }

  async insertScan(_transaction: unknown, scan: ScanReport) {
    if (await this.sameScan(scan)) throw new UniqueViolation();
    this.scans.push(scan);
  }

  /** Every decision, in the order of insertion. */
  all(): readonly NewDecision[] {
    return this.rows;
  }

  async decision(decisionId: string) {
    return this.find(row => row.decisionId === decisionId);
  }

  async decisionByKey(caller: string, idempotencyKey: string) {
    return this.find(
      row => row.caller === caller && row.idempotencyKey === idempotencyKey,
    );
  }

  async decisions(query: DecisionsQuery) {
    const { entityRef, repository, outcome, exception, cursor } = query;
    const end = cursor === undefined ? undefined : readDecisionsCursor(cursor);
    const rows = this.newestFirst().filter(
      row =>
        (!entityRef || row.digest.entityRefs.includes(entityRef)) &&
        (!repository || row.repository === repository) &&
        (!outcome || row.decision.outcome === outcome) &&
        (!exception || exceptionsIn(row).includes(exception)) &&
        (!end || writeDecisionsCursor(row) < writeDecisionsCursor(end)),
    );
    return toPage(rows.slice(0, query.limit + 1), query, {
      item: toSummary,
      cursor: writeDecisionsCursor,
    });
  }

  async liftedBy(exceptionId: string, since: string) {
    return this.rows.filter(
      row => row.occurredAt >= since && exceptionsIn(row).includes(exceptionId),
    ).length;
  }

  async latestAttested(entityRef: string) {
    const row = this.attested(entityRef)[0];
    return row && toStored(row);
  }

  async latestObligations(entityRefs: readonly string[]) {
    return new Map(
      entityRefs.flatMap(ref => {
        const row = this.attested(ref)[0];
        return row ? [[ref, row.decision.obligations] as const] : [];
      }),
    );
  }

  async recentChanges(entityRefs: readonly string[], perEntity: number) {
    return entityRefs.toSorted().flatMap(ref =>
      this.attested(ref)
        .slice(0, perEntity)
        .map(({ subject, facts }) => recentChangeOf(ref, subject, facts)),
    );
  }

  async attributed(
    entityRef: string,
    { since, limit }: { readonly since: string; readonly limit: number },
  ) {
    return this.attested(entityRef)
      .filter(row => row.occurredAt >= since)
      .slice(0, limit)
      .map(toSummary);
  }

  async scansById(scanIds: readonly string[]) {
    return this.scans.filter(({ scanId }) => scanIds.includes(scanId));
  }

  async scansOf(commit: { readonly repository: string; readonly sha: string }) {
    return this.scans.filter(
      ({ repository, sha }) =>
        repository === commit.repository && sha === commit.sha,
    );
  }

  async sameScan(sought: Parameters<DecisionViews['sameScan']>[0]) {
    return this.scans.find(
      scan =>
        scan.repository === sought.repository &&
        scan.sha === sought.sha &&
        scan.digest === sought.digest &&
        scan.caller === sought.caller &&
        scan.trust === sought.trust,
    );
  }

  private find(isSought: (row: NewDecision) => boolean) {
    const row = this.rows.find(isSought);
    return row && toStored(row);
  }

  private newestFirst(): readonly NewDecision[] {
    return this.rows.toSorted((a, b) =>
      writeDecisionsCursor(a) < writeDecisionsCursor(b) ? 1 : -1,
    );
  }

  private attested(entityRef: string): readonly NewDecision[] {
    return this.newestFirst().filter(
      row =>
        !row.decision.isPreview && row.digest.entityRefs.includes(entityRef),
    );
  }
}

const headerOf = (row: NewDecision) => ({
  decisionId: row.decisionId,
  caller: row.caller,
  repository: row.repository,
  baseSha: row.baseSha,
  headSha: row.headSha,
  pullRequest: row.pullRequest,
  occurredAt: row.occurredAt,
  recordedAt: row.recordedAt,
  ledgerEntryId: row.ledgerEntryId,
});

const toStored = (row: NewDecision): StoredDecision => ({
  ...headerOf(row),
  requestDigest: row.requestDigest,
  entityRefs: row.digest.entityRefs,
  decision: row.decision,
});

const toSummary = (row: NewDecision): DecisionSummary => ({
  ...headerOf(row),
  ...row.digest,
  phase: row.decision.phase,
  effect: row.decision.effect,
  outcome: row.decision.outcome,
  wouldBe: row.decision.wouldBe,
  isPreview: row.decision.isPreview,
  attribution: row.decision.attribution as DecisionSummary['attribution'],
});
