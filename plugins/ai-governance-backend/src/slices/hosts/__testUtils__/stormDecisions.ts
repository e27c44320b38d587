import type { Knex } from 'knex';
import { DECISIONS } from './replica';
import { versionOf } from './stormCodeHost';

/** A decision of a storm. */
export interface StormDecision {
  readonly headSha: string;
  readonly decisionId: string;
  /** Of the change, as it was read. */
  readonly version: number;
}

/** Where the decisions of a storm are. */
export interface StormDecisions {
  prepare(knex: Knex): Promise<void>;
  /** Whether replicas can decide already. */
  isReady(knex: Knex): Promise<boolean>;
  /** All of them; of one commit the newest last. */
  read(knex: Knex): Promise<readonly StormDecision[]>;
  /** Decisions without their one entry in the ledger. */
  unledgered(knex: Knex): Promise<number>;
}

/** Those of the stand-in for policy, which has no ledger. */
export const standInDecisions: StormDecisions = {
  prepare: knex =>
    knex.schema.createTable(DECISIONS, table => {
      table.increments('number');
      table.string('head_sha', 64);
      table.integer('version');
    }),
  isReady: async () => true,
  async read(knex) {
    const rows = await knex(DECISIONS).orderBy('version').orderBy('number');
    return rows.map(row => ({
      headSha: row.head_sha,
      decisionId: String(row.number),
      version: row.version,
    }));
  },
  unledgered: async () => 0,
};

/** Those of policy itself. */
export const policyDecisions: StormDecisions = {
  prepare: async () => {},
  // They wait until the catalog has been read once.
  isReady: async knex => {
    const row = await knex('policy_snapshot').first('refreshed_at');
    return row?.refreshed_at !== null;
  },
  async read(knex) {
    const rows = await knex('policy_decisions')
      .select('head_sha', 'decision_id', 'subject')
      .orderBy('recorded_at')
      .orderBy('decision_id');
    return rows.map(row => ({
      headSha: row.head_sha,
      decisionId: row.decision_id,
      version: versionOf(JSON.parse(row.subject).files),
    }));
  },
  async unledgered(knex) {
    const [row] = await knex('policy_decisions as d')
      .leftJoin('audit_entries as e', 'e.entry_id', 'd.ledger_entry_id')
      .whereNull('e.entry_id')
      .count({ n: '*' });
    return Number(row?.n);
  },
};
