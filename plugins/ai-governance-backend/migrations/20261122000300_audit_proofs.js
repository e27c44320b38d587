// @ts-check
const { createHash } = require('node:crypto');

/** Frozen with this migration: how far apart kept levels of the tree are. */
const KEPT_LEVELS_APART = 4;
/** Longer actors are found by their beginning. */
const MOST_ACTOR_LENGTH = 400;
const ROWS_AT_ONCE = 1000;
const ROWS_PER_INSERT = 250;

/** @param {Buffer} left @param {Buffer} right */
const join = (left, right) =>
  createHash('sha256')
    .update(Buffer.from([0x01]))
    .update(left)
    .update(right)
    .digest();

/**
 * Hash over neighbouring nodes, as many as a power of two.
 *
 * @param {readonly string[]} hashes
 * @returns {Buffer}
 */
function hashOver(hashes) {
  const [only] = hashes;
  if (only !== undefined && hashes.length === 1)
    return Buffer.from(only, 'hex');
  const half = hashes.length / 2;
  return join(hashOver(hashes.slice(0, half)), hashOver(hashes.slice(half)));
}

/**
 * Fills the actor of entries from their text.
 *
 * @param {import('knex').Knex} knex
 */
async function fillActors(knex) {
  for (let after = 0; ;) {
    const rows = await knex('audit_entries')
      .select('staged_number', 'canonical')
      .where('staged_number', '>', after)
      .orderBy('staged_number')
      .limit(ROWS_AT_ONCE);
    if (rows.length === 0) return;
    /** @type {Map<string, number[]>} */
    const numbers = new Map();
    for (const { staged_number: number, canonical } of rows) {
      const { actor } = JSON.parse(canonical);
      if (typeof actor !== 'string') continue;
      const kept = actor.slice(0, MOST_ACTOR_LENGTH);
      numbers.set(kept, [...(numbers.get(kept) ?? []), number]);
    }
    for (const [actor, of] of numbers) {
      for (let at = 0; at < of.length; at += 500) {
        await knex('audit_entries')
          .whereIn('staged_number', of.slice(at, at + 500))
          .update({ actor });
      }
    }
    after = rows[rows.length - 1].staged_number;
  }
}

/**
 * Keeps the complete subtrees of one level, computed from the next kept level below; returns how many there are.
 *
 * @param {import('knex').Knex} knex
 * @param {{ level: number, read: (start: number, end: number) => Promise<readonly string[]>, below: number }} from
 */
async function fillLevel(knex, { level, read, below }) {
  const width = 2 ** KEPT_LEVELS_APART;
  const count = Math.floor(below / width);
  for (let start = 0; start < count; start += ROWS_PER_INSERT) {
    const end = Math.min(count, start + ROWS_PER_INSERT);
    const hashes = await read(start * width, end * width);
    if (hashes.length !== (end - start) * width) {
      throw new Error(
        `the ledger lacks leaves below node ${start} of level ${level}: it was damaged before this migration, restore it first`,
      );
    }
    await knex('audit_nodes').insert(
      Array.from({ length: end - start }, (_, at) => ({
        level,
        node_index: start + at,
        hash: hashOver(hashes.slice(at * width, (at + 1) * width)).toString(
          'hex',
        ),
      })),
    );
  }
  return count;
}

/**
 * Keeps the complete subtrees of a ledger that is sequenced already.
 *
 * @param {import('knex').Knex} knex
 */
async function fillNodes(knex) {
  const head = await knex('audit_head').where({ id: 1 }).first();
  /** @param {number} start @param {number} end */
  const leaves = (start, end) =>
    knex('audit_entries')
      .where('leaf_index', '>=', start)
      .where('leaf_index', '<', end)
      .orderBy('leaf_index')
      .pluck('leaf_hash');
  /** @param {number} level */
  const nodesOf =
    level =>
    /** @param {number} start @param {number} end */
    (start, end) =>
      knex('audit_nodes')
        .where({ level })
        .where('node_index', '>=', start)
        .where('node_index', '<', end)
        .orderBy('node_index')
        .pluck('hash');
  let read = leaves;
  let below = head?.size ?? 0;
  for (let level = KEPT_LEVELS_APART; below > 0; level += KEPT_LEVELS_APART) {
    below = await fillLevel(knex, { level, read, below });
    read = nodesOf(level);
  }
}

/**
 * Proofs without reading the whole ledger: the hashes of complete subtrees, and the actor of entries to find them by.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('audit_nodes', table => {
    table.comment(
      'Hashes of complete subtrees, every fourth level above the leaves; written with the leaf that completes them',
    );
    table.integer('level').notNullable();
    table.integer('node_index').notNullable();
    table.string('hash', 64).notNullable();
    table.primary(['level', 'node_index']);
  });
  await knex.schema.alterTable('audit_entries', table => {
    table.string('actor', MOST_ACTOR_LENGTH).nullable();
  });
  await fillActors(knex);
  await fillNodes(knex);
  await knex.schema.alterTable('audit_entries', table => {
    table.index(['actor', 'staged_number'], 'audit_entries_actor_idx');
    table.index(['recorded_at'], 'audit_entries_recorded_at_idx');
    // What waits for a leaf is found without reading what has one.
    table.index(['staged_number'], 'audit_entries_staged_idx', {
      predicate: knex.whereNull('leaf_index'),
    });
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('audit_entries', table => {
    table.dropIndex([], 'audit_entries_staged_idx');
    table.dropIndex([], 'audit_entries_recorded_at_idx');
    table.dropIndex([], 'audit_entries_actor_idx');
  });
  // Not `dropColumn`, which rebuilds the table on SQLite and would take the subjects with it.
  await knex.raw('alter table audit_entries drop column actor');
  await knex.schema.dropTable('audit_nodes');
};
