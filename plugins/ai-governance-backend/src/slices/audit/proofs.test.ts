import {
  verifyConsistency,
  verifyInclusion,
} from '@ai-enablement/governance-core';
import knexFactory, { type Knex } from 'knex';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { createUnitOfWork } from '../../database/unitOfWork';
import { sha256Bytes } from '../../shared/digest';
import { ledgerOn } from './__testUtils__/replica';

const draft = (subject: string) => ({
  type: 'policy.decisionMade',
  actor: 'user:default/ada',
  subjectIds: [subject],
  payload: { subject },
});

async function stageOn(knex: Knex, count: number) {
  const service = ledgerOn(knex);
  const ids = await createUnitOfWork(knex).run(transaction =>
    service.stageAll(
      transaction,
      Array.from({ length: count }, (_, index) => draft(`s${index}`)),
    ),
  );
  return { service, ids };
}

async function sequencedOn(knex: Knex, count: number) {
  const { service, ids } = await stageOn(knex, count);
  while ((await service.sequenceBatch()) > 0);
  return { service, ids };
}

/** Counts statements and the rows that come back while `work` runs. */
async function costOf(knex: Knex, work: () => Promise<unknown>) {
  let queries = 0;
  let rows = 0;
  const count = (response: unknown) => {
    queries += 1;
    const found =
      typeof response === 'object' && response !== null && 'rows' in response
        ? response.rows
        : response;
    rows += Array.isArray(found) ? found.length : 0;
  };
  knex.on('query-response', count);
  await work();
  knex.removeListener('query-response', count);
  return { queries, rows };
}

describe.each(eachDatabase())('R22 proofs on %s', id => {
  it('hold for entries and trees of all ages', async () => {
    const { service, ids } = await sequencedOn(await cleanDatabase(id), 300);
    const { root } = await service.head();
    for (const [index, entryId] of [...ids.entries()].filter(
      ([at]) => at % 37 === 0,
    )) {
      const proof = await service.inclusionProof({ entryId });
      expect(proof).toMatchObject({ index, treeSize: 300, root });
      expect(verifyInclusion(proof, sha256Bytes).ok).toBe(true);
      const older = await service.inclusionProof({
        entryId,
        treeSize: index + 1,
      });
      expect(verifyInclusion(older, sha256Bytes).ok).toBe(true);
      const growth = await service.consistencyProof({ from: index + 1 });
      expect(growth).toMatchObject({
        fromRoot: older.root,
        to: 300,
        toRoot: root,
      });
      expect(verifyConsistency(growth, sha256Bytes).ok).toBe(true);
    }
  });

  it('read a number of rows that grows with the logarithm of the ledger', async () => {
    const knex = await cleanDatabase(id);
    const { service, ids } = await sequencedOn(knex, 5000);
    // Four kept levels, at most 15 hashes each at the leaf and as many at the right edge, and the entry and the head.
    const atMost = 4 * 2 * 15 + 2;
    for (const index of [0, 1234, 4095, 4999]) {
      const cost = await costOf(knex, () =>
        service.inclusionProof({ entryId: ids[index] ?? '' }),
      );
      expect(cost.queries).toBe(4);
      expect(cost.rows).toBeGreaterThan(2);
      expect(cost.rows).toBeLessThanOrEqual(atMost);
    }
    const cost = await costOf(knex, () =>
      service.consistencyProof({ from: 2345, to: 4711 }),
    );
    expect(cost.queries).toBe(3);
    expect(cost.rows).toBeLessThanOrEqual(4 * 3 * 15 + 1);
  });

  it.each<
    [
      string,
      (service: Ledger, ids: readonly string[]) => Promise<unknown>,
      string,
    ]
  >([
    [
      'an unknown entry',
      service => service.inclusionProof({ entryId: 'none' }),
      'audit.entryNotFound',
    ],
    [
      'an entry that waits for its leaf',
      (service, ids) => service.inclusionProof({ entryId: ids[0] ?? '' }),
      'audit.entryNotSequenced',
    ],
    [
      'a tree that is still to come',
      service => service.consistencyProof({ from: 1 }),
      'audit.treeTooSmall',
    ],
    [
      'a later tree that is still to come',
      service => service.consistencyProof({ from: 1, to: 9 }),
      'audit.treeTooSmall',
    ],
  ])('of %s are refused', async (_, ask, code) => {
    const { service, ids } = await stageOn(await cleanDatabase(id), 3);
    await expect(ask(service, ids)).rejects.toMatchObject({ code });
  });

  it.each([
    ['ends before the entry', 2],
    ['the ledger has not reached', 4],
  ])('in a tree that %s are refused', async (_, treeSize) => {
    const { service, ids } = await sequencedOn(await cleanDatabase(id), 3);
    await expect(
      service.inclusionProof({ entryId: ids[2] ?? '', treeSize }),
    ).rejects.toMatchObject({ code: 'audit.treeTooSmall' });
  });

  it('say so when the kept tree was damaged', async () => {
    const knex = await cleanDatabase(id);
    const { service, ids } = await sequencedOn(knex, 40);
    await knex('audit_nodes').where({ level: 4, node_index: 1 }).delete();
    await expect(
      service.inclusionProof({ entryId: ids[0] ?? '' }),
    ).rejects.toThrow('the tree lacks node 1 of level 4');
  });

  it('serve leaves page by page, none beyond the head that was read before', async () => {
    const knex = await cleanDatabase(id);
    const { service } = await sequencedOn(knex, 5);
    await stageOn(knex, 2);
    const first = await service.leaves({ from: 0, limit: 3 });
    const second = await service.leaves({ from: 3, limit: 3 });
    expect(first.head).toEqual(second.head);
    expect([...first.items, ...second.items].map(({ index }) => index)).toEqual(
      [0, 1, 2, 3, 4],
    );
    expect((await service.leaves({ from: 5, limit: 3 })).items).toEqual([]);
  });

  it('stage nothing when there is nothing', async () => {
    const knex = await cleanDatabase(id);
    expect((await stageOn(knex, 0)).ids).toEqual([]);
    expect(await knex('audit_entries')).toEqual([]);
  });
});

type Ledger = ReturnType<typeof ledgerOn>;

describe('R22 the order of the ledger on PostgreSQL', () => {
  it('is that of sequencing: an entry that was staged first and committed last still gets its leaf', async () => {
    const knex = await cleanDatabase('POSTGRES_18');
    // The clean database serves one connection; the slow transaction has its own.
    const { connection } = knex.client.config;
    const other = knexFactory({
      client: 'pg',
      connection: { ...connection, password: connection.password },
    });
    const service = ledgerOn(knex);
    const slow = ledgerOn(other);
    let release = () => {};
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    let staged = (_: string) => {};
    const first = new Promise<string>(resolve => {
      staged = resolve;
    });
    const slowly = createUnitOfWork(other).run(async transaction => {
      staged(await slow.stage(transaction, draft('first')));
      await held;
    });
    const firstId = await first;
    const { ids } = await sequencedOn(knex, 2);
    expect(await service.sequenceBatch()).toBe(0);
    release();
    await slowly;
    expect(await service.sequenceBatch()).toBe(1);

    const numbers = await knex('audit_entries')
      .orderBy('leaf_index')
      .select('entry_id', 'staged_number');
    expect(numbers.map(row => row.entry_id)).toEqual([...ids, firstId]);
    expect(numbers[2].staged_number).toBeLessThan(numbers[0].staged_number);
    await other.destroy();
  });
});
