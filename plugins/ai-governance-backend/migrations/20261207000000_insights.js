// @ts-check
/** @typedef {import('knex').Knex} Knex */

const id = 64;
const name = 300;
const instant = 30;

/** @param {Knex} knex */
async function createIngest(knex) {
  await knex.schema.createTable('insights_records', table => {
    table.comment('Records of sources, reduced to listed fields');
    table.string('record_id', id).primary();
    table.string('source', 40).notNullable();
    table.string('kind', 60).notNullable();
    table.string('natural_key', 500).notNullable();
    table.bigInteger('revision').notNullable();
    table.string('digest', id).notNullable();
    table.text('payload').notNullable();
    table.string('received_at', instant).notNullable();
    table.index(['source', 'received_at'], 'insights_records_source');
  });
  await knex.schema.createTable('insights_signals', table => {
    table.comment('What records tell; of two with one id the newest holds');
    table.string('record_id', id).notNullable();
    table.string('signal_id', id).notNullable();
    table.string('source', 40).notNullable();
    table.string('kind', 20).notNullable();
    table.string('at', instant).notNullable();
    table.string('month', 7).notNullable().comment('The month of `at`, UTC');
    table.bigInteger('revision').notNullable();
    table.string('digest', id).notNullable();
    table.string('repository', name).nullable();
    table.integer('number').nullable();
    table.string('person', id).nullable().comment('A pseudonym');
    table.text('body').notNullable();
    table.primary(['record_id', 'signal_id']);
    table.index(['repository', 'month', 'kind'], 'insights_signals_repository');
    table.index(['repository', 'number'], 'insights_signals_change');
    table.index(['person', 'month'], 'insights_signals_person');
    table.index(['source', 'month'], 'insights_signals_source');
  });
  await knex.schema.createTable('insights_dirty', table => {
    table.comment(
      'Months of whom something changed since their cells were computed',
    );
    table.string('subject', name).notNullable();
    table.string('month', 10).notNullable();
    table.string('mark', id).notNullable().comment('Changes with every mark');
    table.string('since', instant).notNullable();
    table.primary(['subject', 'month']);
    table.index(['since'], 'insights_dirty_since');
  });
}

/** @param {Knex} knex */
async function createSources(knex) {
  await knex.schema.createTable('insights_sources', table => {
    table.string('source', 40).primary();
    table.string('due_at', instant).notNullable();
    table.string('lease_until', instant).nullable();
    table.string('lease_token', id).nullable();
    table.string('last_turn_at', instant).nullable();
    table.integer('failures').notNullable().defaultTo(0);
    table.string('error', 500).nullable();
    table.string('newest_at', instant).nullable();
    table.string('newest_signal_at', instant).nullable();
    table.bigInteger('records').notNullable().defaultTo(0);
    table.bigInteger('signals').notNullable().defaultTo(0);
    table.bigInteger('refused').notNullable().defaultTo(0);
    table.string('last_refusal', 500).nullable();
  });
  await knex.schema.createTable('insights_cursors', table => {
    table.string('source', 40).notNullable();
    table.string('name', name).notNullable();
    table.text('value').notNullable();
    table.primary(['source', 'name']);
  });
  await knex.schema.createTable('insights_dropped', table => {
    table.comment('Fields of records that were left out');
    table.string('source', 40).notNullable();
    table.string('kind', 60).notNullable();
    table.string('path', 200).notNullable();
    table.bigInteger('count').notNullable();
    table.string('first_seen_at', instant).notNullable();
    table.primary(['source', 'kind', 'path']);
  });
  await knex.schema.createTable('insights_told', table => {
    table.comment('Changes that hosts told of and that sources read again');
    table.string('repository', name).notNullable();
    table.integer('number').notNullable();
    table.string('mark', id).notNullable();
    table.string('since', instant).notNullable();
    table.primary(['repository', 'number']);
  });
}

/** @param {Knex} knex */
async function createPeople(knex) {
  await knex.schema.createTable('insights_identities', table => {
    table.comment('Pseudonyms that signals name');
    table.string('identity', id).primary();
    table.string('source', 40).notNullable();
    table.bigInteger('signals').notNullable();
    table.string('first_seen_at', instant).notNullable();
    table.string('last_seen_at', instant).notNullable();
    table.string('mapped_as', 10).nullable();
    table.string('person_id', id).nullable();
    table.string('user_ref', name).nullable();
  });
  await knex.schema.createTable('insights_memberships', table => {
    table.comment('Who was a member of which group, by UTC day');
    table.string('person_id', id).notNullable();
    table.string('team', name).notNullable();
    table.string('from_day', 10).notNullable();
    table.string('to_day', 10).nullable().comment('The first day after it');
    table.boolean('is_assumed').notNullable();
    table.primary(['person_id', 'team', 'from_day']);
    table.index(['team'], 'insights_memberships_team');
  });
  await knex.schema.createTable('insights_ownerships', table => {
    table.comment('Whose a repository was and of which tier, by UTC day');
    table.string('repository', name).notNullable();
    table.string('from_day', 10).notNullable();
    table.string('to_day', 10).nullable().comment('The first day after it');
    table.string('team', name).nullable();
    table.string('tier', 100).nullable();
    table.boolean('is_assumed').notNullable();
    table.primary(['repository', 'from_day']);
    table.index(['team'], 'insights_ownerships_team');
  });
}

/** @param {Knex} knex */
async function createCells(knex) {
  await knex.schema.createTable('insights_cells', table => {
    table.comment('KPIs of a team, a closed period and a segment');
    table.string('team', name).notNullable();
    table.string('period', 10).notNullable();
    table.string('axis', 20).notNullable();
    table.string('value', name).notNullable();
    table.string('period_kind', 10).notNullable();
    table.string('period_from', instant).notNullable();
    table.string('computed_at', instant).notNullable();
    table.text('kpis').notNullable().comment('All KPIs, by their id');
    table.text('heat').notNullable().comment('Those of the heat map');
    table.text('tally').nullable().comment('What drift charts count of a week');
    table.primary(['team', 'period', 'axis', 'value']);
    table.index(['period', 'axis', 'value'], 'insights_cells_period');
  });
  await knex.schema.createTable('insights_fleet', table => {
    table.comment('How the shown cells of all teams lie');
    table.string('period', 10).notNullable();
    table.string('axis', 20).notNullable();
    table.string('value', name).notNullable();
    table.string('period_kind', 10).notNullable();
    table.string('period_from', instant).notNullable();
    table.text('quantiles').notNullable();
    table.primary(['period', 'axis', 'value']);
  });
  await knex.schema.createTable('insights_judgements', table => {
    table.comment('Verdict and drift charts of a team');
    table.string('team', name).primary();
    table.string('computed_at', instant).notNullable();
    table.text('verdict').notNullable();
    table.text('drift').notNullable();
    table.string('signals', 500).notNullable().comment('KPIs that raise one');
  });
  await knex.schema.createTable('insights_state', table => {
    table.integer('id').primary();
    table.string('closed_until', instant).nullable();
    table.string('sealed_before', 7).nullable();
    table.string('directory_at', instant).nullable();
    table.double('drift_limit').nullable();
  });
  await knex('insights_state').insert({ id: 1 });
}

/**
 * Records of sources, the signals that they tell, and cells made of them.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await createIngest(knex);
  await createSources(knex);
  await createPeople(knex);
  await createCells(knex);
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'state',
    'judgements',
    'fleet',
    'cells',
    'ownerships',
    'memberships',
    'identities',
    'told',
    'dropped',
    'cursors',
    'sources',
    'dirty',
    'signals',
    'records',
  ])
    await knex.schema.dropTable(`insights_${table}`);
};
