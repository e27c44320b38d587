// @ts-check
/** @typedef {import('knex').Knex} Knex */

/**
 * Keys with which the portal signs policy bundles.
 *
 * @param {Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('policy_signing_keys', table => {
    table.comment('Ed25519 keys; the one that is not retired signs');
    table.string('kid', 64).primary().comment('RFC 7638 thumbprint');
    table.text('public_jwk').notNullable().comment('JSON');
    table
      .text('private_jwk')
      .notNullable()
      .comment('JSON; never leaves the database but to sign');
    table.string('created_at', 30).notNullable();
    table.string('retired_at', 30).nullable();
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('policy_signing_keys');
};
