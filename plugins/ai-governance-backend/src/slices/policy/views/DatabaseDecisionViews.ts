import type { Obligation } from '@ai-enablement/governance-core';
import type { Knex } from 'knex';
import { chunk, PARAMETERS_PER_STATEMENT } from '../../../database/dialect';
import type {
  PolicyDecisionExceptionRow,
  PolicyDecisionRow,
  PolicyScanRow,
} from '../../../database/tables';
import { toPage } from '../../../shared/page';
import type { ScanReport } from '../model';
import { recentChangeOf } from '../recentChange';
import { toDecisionSummary, toScanReport, toStoredDecision } from '../rows';
import type { DecisionsQuery, DecisionViews } from '../views';
import { readDecisionsCursor, writeDecisionsCursor } from './decisionsCursor';

const HEADER_COLUMNS = [
  'policy_decisions.decision_id',
  'caller',
  'repository',
  'base_sha',
  'head_sha',
  'pull_request',
  'policy_decisions.occurred_at',
  'recorded_at',
  'ledger_entry_id',
  'summary',
] as const;
/** What lists need of a row. */
export const SUMMARY_COLUMNS = [
  ...HEADER_COLUMNS,
  'phase',
  'effect',
  'outcome',
  'would_be',
  'is_preview',
  'attribution',
] as const;
const FULL_COLUMNS = [...HEADER_COLUMNS, 'request_digest', 'decision'] as const;

type ChangeRow = { readonly entity_ref: string } & Pick<
  PolicyDecisionRow,
  'subject' | 'facts'
>;
type FullRow = Parameters<typeof toStoredDecision>[0];
type SummaryRow = Parameters<typeof toDecisionSummary>[0];

/** Decisions and scans as their tables show them. */
export class DatabaseDecisionViews implements DecisionViews {
  constructor(private readonly knex: Knex) {}

  async decision(decisionId: string) {
    const row = await this.full().where({ decision_id: decisionId }).first();
    return row && toStoredDecision(row);
  }

  async decisionByKey(caller: string, idempotencyKey: string) {
    const row = await this.full()
      .where({ caller, idempotency_key: idempotencyKey })
      .first();
    return row && toStoredDecision(row);
  }

  async decisions(query: DecisionsQuery) {
    const select = this.knex('policy_decisions')
      .select<SummaryRow[]>(...SUMMARY_COLUMNS)
      .orderBy('policy_decisions.occurred_at', 'desc')
      .orderBy('policy_decisions.decision_id', 'desc')
      .limit(query.limit + 1);
    if (query.entityRef !== undefined)
      this.aboutEntity(select, query.entityRef);
    if (query.repository !== undefined) {
      select.where({ repository: query.repository });
    }
    if (query.outcome !== undefined) select.where({ outcome: query.outcome });
    if (query.exception !== undefined) {
      this.liftedIn(select, query.exception);
    }
    if (query.cursor !== undefined) {
      const { occurredAt, decisionId } = readDecisionsCursor(query.cursor);
      select.whereRaw(
        '(policy_decisions.occurred_at < ? or (policy_decisions.occurred_at = ? and policy_decisions.decision_id < ?))',
        [occurredAt, occurredAt, decisionId],
      );
    }
    const rows: SummaryRow[] = await select;
    return toPage(rows.map(toDecisionSummary), query, {
      item: summary => summary,
      cursor: writeDecisionsCursor,
    });
  }

  async liftedBy(exceptionId: string, since: string) {
    const [row] = await this.knex<PolicyDecisionExceptionRow>(
      'policy_decision_exceptions',
    )
      .where({ exception_id: exceptionId })
      .where('occurred_at', '>=', since)
      .count({ found: '*' });
    return Number(row?.found ?? 0);
  }

  async latestAttested(entityRef: string) {
    const select = this.full()
      .where({ is_preview: false })
      .orderBy('policy_decisions.occurred_at', 'desc')
      .orderBy('policy_decisions.decision_id', 'desc');
    this.aboutEntity(select, entityRef);
    const row = await select.first();
    return row && toStoredDecision(row);
  }

  async latestObligations(entityRefs: readonly string[]) {
    const latest = new Map<string, string>();
    for (const refs of chunk(entityRefs, PARAMETERS_PER_STATEMENT)) {
      const rows = await selectLatestAttested(this.knex, refs);
      rows.forEach(row => latest.set(row.ref, row.decision_id));
    }
    const obligations = new Map<string, readonly Obligation[]>();
    const ids = [...new Set(latest.values())];
    for (const piece of chunk(ids, PARAMETERS_PER_STATEMENT)) {
      const rows = await this.knex<PolicyDecisionRow>('policy_decisions')
        .select('decision_id', 'decision')
        .whereIn('decision_id', [...piece]);
      rows.forEach(row =>
        obligations.set(row.decision_id, JSON.parse(row.decision).obligations),
      );
    }
    return new Map(
      [...latest].map(([ref, id]) => [ref, obligations.get(id) ?? []]),
    );
  }

  async recentChanges(entityRefs: readonly string[], perEntity: number) {
    const ranked = this.knex('policy_decision_entities as about')
      .join('policy_decisions as made', 'made.decision_id', 'about.decision_id')
      .whereIn('about.entity_ref', [...entityRefs])
      .where('made.is_preview', false)
      .select(
        'about.entity_ref',
        'about.decision_id',
        this.knex.raw(
          'row_number() over (partition by about.entity_ref order by about.occurred_at desc, about.decision_id desc) as place',
        ),
      );
    const rows: readonly ChangeRow[] = await this.knex
      .with('ranked', ranked)
      .from('ranked')
      .join(
        'policy_decisions',
        'policy_decisions.decision_id',
        'ranked.decision_id',
      )
      .where('ranked.place', '<=', perEntity)
      .orderBy(['ranked.entity_ref', 'ranked.place'])
      .select('ranked.entity_ref', 'subject', 'facts');
    return rows.map(toRecentChange);
  }

  async attributed(
    entityRef: string,
    { since, limit }: { readonly since: string; readonly limit: number },
  ) {
    const select = this.knex('policy_decisions')
      .select<SummaryRow[]>(...SUMMARY_COLUMNS)
      .where({ is_preview: false })
      .where('policy_decisions.occurred_at', '>=', since)
      .orderBy('policy_decisions.occurred_at', 'desc')
      .limit(limit);
    this.aboutEntity(select, entityRef);
    const rows: SummaryRow[] = await select;
    return rows.map(toDecisionSummary);
  }

  async scansById(scanIds: readonly string[]) {
    const rows = await this.knex<PolicyScanRow>('policy_scans').whereIn(
      'scan_id',
      [...scanIds],
    );
    return rows.map(toScanReport);
  }

  async scansOf(commit: { readonly repository: string; readonly sha: string }) {
    const { repository, sha } = commit;
    const rows = await this.knex<PolicyScanRow>('policy_scans')
      .where({ repository, sha })
      .orderBy('recorded_at');
    return rows.map(toScanReport);
  }

  async sameScan(
    scan: Pick<
      ScanReport,
      'repository' | 'sha' | 'digest' | 'caller' | 'trust'
    >,
  ) {
    const { repository, sha, digest, caller, trust } = scan;
    const row = await this.knex<PolicyScanRow>('policy_scans')
      .where({ repository, sha, digest, caller, trust })
      .first();
    return row && toScanReport(row);
  }

  private full() {
    return this.knex<PolicyDecisionRow>('policy_decisions').select<FullRow[]>(
      ...FULL_COLUMNS,
    );
  }

  private liftedIn(select: Knex.QueryBuilder, exceptionId: string): void {
    select.whereIn(
      'policy_decisions.decision_id',
      this.knex<PolicyDecisionExceptionRow>('policy_decision_exceptions')
        .where({ exception_id: exceptionId })
        .select('decision_id'),
    );
  }

  private aboutEntity(select: Knex.QueryBuilder, entityRef: string): void {
    select
      .join(
        'policy_decision_entities',
        'policy_decision_entities.decision_id',
        'policy_decisions.decision_id',
      )
      .where('policy_decision_entities.entity_ref', entityRef);
  }
}

const toRecentChange = ({ entity_ref, subject, facts }: ChangeRow) =>
  recentChangeOf(entity_ref, JSON.parse(subject), JSON.parse(facts));

/** The latest attested decision of each entity, by an index each; entities without any are left out. */
async function selectLatestAttested(
  knex: Knex,
  refs: readonly string[],
): Promise<readonly { readonly ref: string; readonly decision_id: string }[]> {
  const latest = knex('policy_decision_entities as about')
    .join('policy_decisions as made', 'made.decision_id', 'about.decision_id')
    .whereRaw('about.entity_ref = known.ref')
    .where('made.is_preview', false)
    .orderBy('about.occurred_at', 'desc')
    .orderBy('about.decision_id', 'desc')
    .limit(1)
    .select('about.decision_id')
    .as('decision_id');
  const rows: { ref: string; decision_id: string | null }[] = await knex(
    'policy_entities as known',
  )
    .whereIn('known.ref', [...refs])
    .select('known.ref', latest);
  return rows.flatMap(({ ref, decision_id }) =>
    decision_id === null ? [] : [{ ref, decision_id }],
  );
}
