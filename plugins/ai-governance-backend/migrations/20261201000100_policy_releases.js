// @ts-check
/** @typedef {import('knex').Knex} Knex */

const BATCH = 200;

/** @param {Knex} knex */
async function createTables(knex) {
  await knex.schema.alterTable('policy_decisions', table => {
    table
      .text('marks')
      .nullable()
      .comment('JSON: what the change is recognised by in a history');
  });
  await knex.schema.createTable('policy_change_marks', table => {
    table.comment(
      'Commits and patches of changes that were decided on, to find their decisions',
    );
    table.string('repository', 300).notNullable();
    table.string('mark', 64).notNullable().comment('Commit or SHA-256');
    table
      .string('decision_id', 64)
      .notNullable()
      .references('decision_id')
      .inTable('policy_decisions')
      .onDelete('CASCADE');
    table.primary(['repository', 'mark', 'decision_id']);
    table.index(['decision_id'], 'policy_change_marks_decision');
  });
  await knex.schema.createTable('policy_releases', table => {
    table.comment('Answers about releases; rows are only added');
    table.string('release_id', 64).primary();
    table.string('caller', 300).notNullable();
    table.string('idempotency_key', 200).nullable();
    table.string('request_digest', 64).notNullable();
    table.string('repository', 300).notNullable();
    table.string('environment', 100).notNullable().comment('Empty for none');
    table.string('base_sha', 64).notNullable();
    table.string('head_sha', 64).notNullable();
    table.string('occurred_at', 30).notNullable();
    table.string('outcome', 10).notNullable();
    table.boolean('is_preview').notNullable();
    table.text('entity_refs').notNullable().comment('JSON');
    table.text('answer').notNullable().comment('Canonical JSON');
    table.string('ledger_entry_id', 64).notNullable();
    table.unique(['caller', 'idempotency_key'], {
      indexName: 'policy_releases_key',
    });
    table.index(['occurred_at', 'release_id'], 'policy_releases_time');
    table.index(
      ['repository', 'environment', 'occurred_at'],
      'policy_releases_place',
    );
  });
}

/**
 * Decisions made before are recognised by the commits of their subjects.
 * @param {Knex} knex
 */
async function markOldDecisions(knex) {
  for (let last = ''; ;) {
    const rows = await knex('policy_decisions')
      .where('decision_id', '>', last)
      .orderBy('decision_id')
      .limit(BATCH)
      .select('decision_id', 'repository', 'phase', 'is_preview', 'subject');
    const final = rows[rows.length - 1];
    if (!final) return;
    for (const row of rows) {
      const marks = marksOf(row);
      if (marks) await mark(knex, row, marks);
    }
    last = final.decision_id;
  }
}

/**
 * @param {{ phase: string, is_preview: unknown, subject: string }} row
 * @returns {{ commits: { sha: string }[] } | undefined}
 */
function marksOf({ phase, is_preview, subject }) {
  if (Boolean(is_preview) || phase === 'commit') return undefined;
  /** @type {{ sha: string }[]} */
  const commits = JSON.parse(subject).commits ?? [];
  return { commits: commits.map(({ sha }) => ({ sha })) };
}

/**
 * @param {Knex} knex
 * @param {{ decision_id: string, repository: string }} row
 * @param {{ commits: { sha: string }[] }} marks
 */
async function mark(knex, { decision_id, repository }, marks) {
  const shas = [...new Set(marks.commits.map(({ sha }) => sha))];
  await knex('policy_decisions')
    .where({ decision_id })
    .update({ marks: JSON.stringify(marks) });
  for (let start = 0; start < shas.length; start += BATCH) {
    const rows = shas
      .slice(start, start + BATCH)
      .map(sha => ({ repository, mark: sha, decision_id }));
    await knex('policy_change_marks').insert(rows);
  }
}

/**
 * Releases, and what the changes in them are recognised by.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await createTables(knex);
  await markOldDecisions(knex);
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('policy_releases');
  await knex.schema.dropTable('policy_change_marks');
  await knex.schema.alterTable('policy_decisions', table => {
    table.dropColumn('marks');
  });
};
