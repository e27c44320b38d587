// @ts-check
/** @typedef {import('knex').Knex} Knex */

const BATCH = 200;

/**
 * Ids of the exceptions that lifted something in a decision.
 *
 * @param {{ reasons?: Lifted[], obligations?: Lifted[] }} decision
 * @returns {string[]}
 * @typedef {{ waiver?: string, breakGlass?: string }} Lifted
 */
function liftedBy({ reasons = [], obligations = [] }) {
  const ids = [...reasons, ...obligations].flatMap(
    ({ waiver, breakGlass }) => waiver ?? breakGlass ?? [],
  );
  return [...new Set(ids)];
}

/** @param {Knex} knex */
async function noteOldDecisions(knex) {
  let after = '';
  for (;;) {
    const rows = await knex('policy_decisions')
      .select('decision_id', 'occurred_at', 'decision')
      .where('decision_id', '>', after)
      .whereRaw('(decision like ? or decision like ?)', [
        '%"waiver":"%',
        '%"breakGlass":"%',
      ])
      .orderBy('decision_id')
      .limit(BATCH);
    for (const { decision_id, occurred_at, decision } of rows) {
      const ids = liftedBy(JSON.parse(decision));
      const noted = ids.map(exception_id => ({
        exception_id,
        decision_id,
        occurred_at,
      }));
      if (noted.length > 0) {
        await knex('policy_decision_exceptions').insert(noted);
      }
    }
    if (rows.length < BATCH) return;
    after = rows[rows.length - 1].decision_id;
  }
}

/**
 * Which decisions an exception changed; those made before are noted too, but for waivers that only lowered a tier.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('policy_decision_exceptions', table => {
    table.comment('Waivers and break-glass that lifted something in decisions');
    table.string('exception_id', 100).notNullable();
    table
      .string('decision_id', 64)
      .notNullable()
      .references('decision_id')
      .inTable('policy_decisions')
      .onDelete('CASCADE');
    table.string('occurred_at', 30).notNullable();
    table.primary(['exception_id', 'decision_id']);
    table.index(
      ['exception_id', 'occurred_at'],
      'policy_decision_exceptions_time',
    );
    table.index(['decision_id'], 'policy_decision_exceptions_decision');
  });
  await noteOldDecisions(knex);
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('policy_decision_exceptions');
};
