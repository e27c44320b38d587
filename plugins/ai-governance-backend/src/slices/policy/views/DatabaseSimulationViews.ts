import type { Knex } from 'knex';
import { isSqlite } from '../../../database/dialect';
import type {
  PolicySimulatedChangeRow,
  PolicySimulationRow,
} from '../../../database/tables';
import {
  readInstantCursor,
  writeInstantCursor,
} from '../../../shared/instantCursor';
import { toPage } from '../../../shared/page';
import type { SimulationRange } from '../simulationModel';
import {
  type SimulatedDecisionRow,
  toSimulatedChange,
  toSimulatedQuestion,
  toSimulation,
} from '../simulationRows';
import type {
  SimulatedChangesQuery,
  SimulationsQuery,
  SimulationViews,
} from '../simulationStore';
import { currentDecisions } from './currentDecisions';
import { sampleLabels } from './sampleLabels';

const READ_COLUMNS = [
  'decision_id',
  'caller',
  'repository',
  'head_sha',
  'pull_request',
  'occurred_at',
  'outcome',
  'engine_version',
  'subject',
  'facts',
  'summary',
] as const;

/** Simulations, and what they are made from, as their tables show them. */
export class DatabaseSimulationViews implements SimulationViews {
  constructor(private readonly knex: Knex) {}

  async simulation(simulationId: string) {
    const row = await this.knex<PolicySimulationRow>('policy_simulations')
      .where({ simulation_id: simulationId })
      .first();
    return row && toSimulation(row);
  }

  async simulations(query: SimulationsQuery) {
    const select = this.knex<PolicySimulationRow>('policy_simulations')
      .orderBy('requested_at', 'desc')
      .orderBy('simulation_id', 'desc')
      .limit(query.limit + 1);
    if (query.digest !== undefined) select.where({ digest: query.digest });
    if (query.cursor !== undefined) {
      const { at, id } = readInstantCursor(query.cursor);
      select.whereRaw('(requested_at, simulation_id) < (?, ?)', [at, id]);
    }
    const rows = await select;
    return toPage(rows.map(toSimulation), query, {
      item: simulation => simulation,
      cursor: ({ requestedAt, simulationId }) =>
        writeInstantCursor({ at: requestedAt, id: simulationId }),
    });
  }

  async changes(query: SimulatedChangesQuery) {
    const { kind, tier, team, rule, isSampled, cursor } = query;
    const select = this.ofSimulation(query.simulationId)
      .orderBy('decided_at', 'desc')
      .orderBy('decision_id', 'desc')
      .limit(query.limit + 1);
    if (kind !== undefined) select.where({ kind });
    if (tier !== undefined) select.where({ tier });
    if (isSampled !== undefined) select.where({ is_sampled: isSampled });
    if (team !== undefined) this.whereListed(select, 'teams', team);
    if (rule !== undefined) this.whereListed(select, 'rules', rule);
    if (cursor !== undefined) {
      const { at, id } = readInstantCursor(cursor);
      select.whereRaw('(decided_at, decision_id) < (?, ?)', [at, id]);
    }
    const rows = await select;
    return toPage(rows.map(toSimulatedChange), query, {
      item: change => change,
      cursor: ({ decidedAt, decisionId }) =>
        writeInstantCursor({ at: decidedAt, id: decisionId }),
    });
  }

  async change(simulationId: string, decisionId: string) {
    const row = await this.ofSimulation(simulationId)
      .where({ decision_id: decisionId })
      .first();
    return row && toSimulatedChange(row);
  }

  labels(simulationIds: readonly string[]) {
    return sampleLabels(this.knex, simulationIds);
  }

  async changesIn(range: SimulationRange) {
    const [row] = await currentDecisions(this.knex, range).count({
      changes: '*',
    });
    return Number(row?.changes ?? 0);
  }

  async currentDecisions(
    range: SimulationRange,
    { after, limit }: { readonly after?: string; readonly limit: number },
  ) {
    const select = currentDecisions(this.knex, range)
      .select<SimulatedDecisionRow[]>(...READ_COLUMNS)
      .select(
        this.knex.raw(
          "case when outcome <> 'pass' then decision end as decision",
        ),
      )
      .orderBy('occurred_at', 'desc')
      .orderBy('decision_id', 'desc')
      .limit(limit);
    if (after !== undefined) {
      const { at, id } = readInstantCursor(after);
      select.whereRaw('(made.occurred_at, made.decision_id) < (?, ?)', [
        at,
        id,
      ]);
    }
    const rows: SimulatedDecisionRow[] = await select;
    return rows.map(toSimulatedQuestion);
  }

  private ofSimulation(simulationId: string) {
    return this.knex<PolicySimulatedChangeRow>(
      'policy_simulated_changes',
    ).where({ simulation_id: simulationId });
  }

  /** Within one simulation: a value of a list that is stored as JSON. */
  private whereListed(
    select: Knex.QueryBuilder,
    column: 'teams' | 'rules',
    value: string,
  ): void {
    const find = isSqlite(this.knex) ? 'instr' : 'strpos';
    select.whereRaw(`${find}(??, ?) > 0`, [column, JSON.stringify(value)]);
  }
}
