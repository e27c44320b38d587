import {
  createLedgerEntry,
  EMPTY_FRONTIER,
  growTree,
  textLeafHash,
  toHex,
  verifyConsistency,
  verifyInclusion,
} from '@ai-enablement/governance-core';
import type { Knex } from 'knex';
import {
  type DatabaseId,
  eachDatabase,
  migratedDatabase,
} from '../../__testUtils__/databases';
import { migrationsDirectory } from '../../database/migrate';
import { createUnitOfWork } from '../../database/unitOfWork';
import { systemAmbient } from '../../shared/clock';
import { sha256, sha256Bytes } from '../../shared/digest';
import { AuditService } from './service';
import { DatabaseAuditStore } from './store';
import { DatabaseAuditViews } from './views';

const THIS = {
  directory: migrationsDirectory(),
  name: '20261122000300_audit_proofs.js',
};

/** A database as it was before the migration, with a ledger in it. */
async function ledgerBefore(id: DatabaseId, leaves: number): Promise<Knex> {
  const knex = await migratedDatabase(id);
  await knex.migrate.down(THIS);
  const tree = growTree(EMPTY_FRONTIER, sha256Bytes);
  const rows = Array.from({ length: leaves + 1 }, (_, index): object => {
    const { entry, canonical } = createLedgerEntry(
      {
        type: 'policy.decisionMade',
        actor: `user:default/${index % 3}`,
        subjectIds: ['s'],
        payload: { index },
      },
      { id: `e${index}`, at: '2026-11-02T09:00:00.000Z', sha256 },
    );
    const staged = {
      entry_id: entry.id,
      type: entry.type,
      recorded_at: entry.at,
      canonical,
    };
    // The last one waits for its leaf still.
    if (index === leaves)
      return { ...staged, leaf_index: null, leaf_hash: null };
    const hash = textLeafHash(canonical, sha256Bytes);
    tree.append(hash);
    return { ...staged, leaf_index: index, leaf_hash: toHex(hash) };
  });
  await knex.batchInsert('audit_entries', rows, 100);
  await knex('audit_subjects').insert({ subject_id: 's', staged_number: 1 });
  const { size, peaks } = tree.frontier();
  await knex('audit_head').update({
    size,
    peaks: JSON.stringify(peaks),
    root: tree.root(),
  });
  return knex;
}

const serviceOn = (knex: Knex) =>
  new AuditService({
    store: new DatabaseAuditStore(),
    views: new DatabaseAuditViews(knex),
    unitOfWork: createUnitOfWork(knex),
    ambient: systemAmbient,
    onStaged: () => undefined,
  });

describe.each(eachDatabase())('R22 an older ledger on %s', id => {
  it('gets what its proofs and filters are made of, and loses it again', async () => {
    const LEAVES = 4500;
    const knex = await ledgerBefore(id, LEAVES);
    await knex.migrate.up(THIS);
    const levels: number[] = await knex('audit_nodes').pluck('level');
    expect(
      [4, 8, 12].map(level => [
        level,
        levels.filter(each => each === level).length,
      ]),
    ).toEqual([
      [4, 281],
      [8, 17],
      [12, 1],
    ]);

    const service = serviceOn(knex);
    const before = await service.head();
    expect(await service.sequenceBatch()).toBe(1);
    const head = await service.head();
    const inclusion = await service.inclusionProof({ entryId: 'e1234' });
    expect(verifyInclusion(inclusion, sha256Bytes).ok).toBe(true);
    expect(inclusion).toMatchObject({ index: 1234, root: head.root });
    const consistency = await service.consistencyProof({ from: before.size });
    expect(verifyConsistency(consistency, sha256Bytes).ok).toBe(true);
    expect(consistency.fromRoot).toBe(before.root);
    const ofOne = await service.entries({ actor: 'user:default/1', limit: 1 });
    expect(ofOne.items.map(({ entry }) => entry.id)).toEqual(['e4498']);

    await knex.migrate.down(THIS);
    expect(await knex.schema.hasTable('audit_nodes')).toBe(false);
    expect(await knex('audit_entries').first()).not.toHaveProperty('actor');
    expect(await knex('audit_subjects')).toHaveLength(1);
    await knex.migrate.up(THIS);
    expect((await serviceOn(knex).inclusionProof({ entryId: 'e0' })).root).toBe(
      head.root,
    );
  });

  it('that lacks a leaf is not migrated as if it were whole', async () => {
    const knex = await ledgerBefore(id, 20);
    await knex('audit_entries').where({ leaf_index: 7 }).delete();
    // Knex says on the console what it throws.
    jest.spyOn(console, 'log').mockImplementation();
    await expect(knex.migrate.up(THIS)).rejects.toThrow(
      'the ledger lacks leaves below node 0 of level 4',
    );
  });
});
