// @ts-check
/** @typedef {import('knex').Knex} Knex */

const READ_AT_ONCE = 500;

/**
 * How AI took part in each change that was seen, what stands in its way, and alerts about AI where it should not be.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('policy_uses', table => {
    table.comment('The newest that is known of each change; names nobody');
    table.string('repository', 300).notNullable();
    table.string('change_key', 64).notNullable().comment('#number or head');
    table.string('head_sha', 64).notNullable();
    table.integer('pull_request').nullable();
    table.string('record_id', 64).notNullable().comment('Decision or history');
    table.string('origin', 10).notNullable().comment('decided or history');
    table.string('trust', 20).notNullable();
    table.string('occurred_at', 30).notNullable();
    table.string('attribution', 10).notNullable();
    table.string('confidence', 10).nullable();
    table.text('assistants').notNullable().comment('JSON, sorted');
    table.text('surfaces').notNullable().comment('JSON, sorted');
    table.string('outcome', 10).notNullable();
    table.string('would_be', 10).notNullable();
    table.primary(['repository', 'change_key']);
    table.index(['occurred_at'], 'policy_uses_time');
    table.index(['repository', 'head_sha'], 'policy_uses_head');
  });
  await knex.schema.createTable('policy_use_rules', table => {
    table.comment('Rules that stand in the way of a decision or history');
    table.string('record_id', 64).notNullable();
    table.string('rule', 200).notNullable();
    table.string('kind', 10).notNullable().comment('deny or hold');
    table.text('text').notNullable();
    table.primary(['record_id', 'rule', 'kind']);
  });
  await knex.schema.createTable('policy_use_alerts', table => {
    table.comment('AI where it should not be; rows are never deleted');
    table.string('alert_id', 64).primary();
    table.string('repository', 300).notNullable();
    table.string('kind', 30).notNullable();
    table.string('assistant', 200).notNullable();
    table.string('state', 20).notNullable().comment('open, acknowledged, gone');
    table.string('raised_at', 30).notNullable();
    table.string('changed_at', 30).notNullable();
    table.string('acknowledged_by', 300).nullable();
    table.text('reason').nullable();
    table.string('ledger_entry_id', 64).notNullable();
    table.unique(['repository', 'kind', 'assistant'], {
      indexName: 'policy_use_alerts_what',
    });
    table.index(['state'], 'policy_use_alerts_state');
  });
  await knex.schema.createTable('policy_use_alert_changes', table => {
    table.comment('Changes that showed what an alert is about');
    table.string('alert_id', 64).notNullable();
    table.string('change_key', 64).notNullable();
    table.string('record_id', 64).notNullable();
    table.string('origin', 10).notNullable();
    table.string('occurred_at', 30).notNullable();
    table.primary(['alert_id', 'change_key']);
  });
  await fillFromDecisions(knex);
};

/**
 * Decisions made before this release, the newest of each change; nobody is alerted about them now.
 *
 * @param {Knex} knex
 */
async function fillFromDecisions(knex) {
  let after = '';
  for (;;) {
    const rows = await knex('policy_decisions')
      .where('decision_id', '>', after)
      .orderBy('decision_id')
      .limit(READ_AT_ONCE);
    if (rows.length === 0) return;
    for (const row of rows)
      if (!row.is_preview && JSON.parse(row.subject).kind === 'change')
        await keepNewest(knex, toUse(row));
    after = rows[rows.length - 1].decision_id;
  }
}

/**
 * @param {Knex} knex
 * @param {ReturnType<typeof toUse>} use
 */
async function keepNewest(knex, use) {
  await knex('policy_uses')
    .insert(use)
    .onConflict(['repository', 'change_key'])
    .merge()
    .whereRaw('policy_uses.occurred_at <= excluded.occurred_at');
}

/** @param {Record<string, any>} row */
function toUse(row) {
  const { trust, commits = [] } = JSON.parse(row.subject);
  const said = commits.map(
    (/** @type {{ confidence?: string }} */ { confidence }) => confidence,
  );
  const confidence = ['measured', 'declared', 'inferred'].find(sure =>
    said.includes(sure),
  );
  return {
    repository: row.repository,
    change_key:
      row.pull_request === null ? row.head_sha : `#${row.pull_request}`,
    head_sha: row.head_sha,
    pull_request: row.pull_request,
    record_id: row.decision_id,
    origin: 'decided',
    trust: trust ?? 'attested',
    occurred_at: row.occurred_at,
    attribution: row.attribution,
    confidence: row.attribution === 'unknown' ? null : (confidence ?? null),
    assistants: JSON.stringify(JSON.parse(row.summary).assistants ?? []),
    surfaces: '[]',
    outcome: row.outcome,
    would_be: row.would_be,
  };
}

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('policy_use_alert_changes');
  await knex.schema.dropTable('policy_use_alerts');
  await knex.schema.dropTable('policy_use_rules');
  await knex.schema.dropTable('policy_uses');
};
