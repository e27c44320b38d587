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
import { toSimulatedChange, toSimulation } from '../simulationRows';
import type {
  SimulatedChangesQuery,
  SimulationsQuery,
  SimulationViews,
} from '../simulationStore';
import { sampleLabels } from './sampleLabels';

/** Simulations as their tables show them. */
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
    const { kind, origin, tier, team, rule, isSampled, cursor } = query;
    const select = this.ofSimulation(query.simulationId)
      .orderBy('decided_at', 'desc')
      .orderBy('decision_id', 'desc')
      .limit(query.limit + 1);
    if (kind !== undefined) select.where({ kind });
    if (origin !== undefined) select.where({ origin });
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
