import {
  appendLeaf,
  EMPTY_FRONTIER,
  leafHash,
  rootOf,
} from '@ai-enablement/governance-core';
import { mockServices } from '@backstage/backend-test-utils';
import knexFactory from 'knex';
import { testAmbient } from '../../__testUtils__/ambient';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import {
  createFakeUnitOfWork,
  createUnitOfWork,
} from '../../database/unitOfWork';
import { systemAmbient } from '../../shared/clock';
import { sha256Bytes } from '../../shared/digest';
import { FakeAuditStore } from './fake';
import { AuditService } from './service';
import { DatabaseAuditStore } from './store';
import { Sequencer } from './tasks';
import { DatabaseAuditViews } from './views';

const draft = (subject: string) => ({
  type: 'policy.decisionMade',
  actor: 'user:default/ada',
  subjectIds: [subject],
  payload: { subject },
});

function createFake() {
  const fake = new FakeAuditStore();
  const unitOfWork = createFakeUnitOfWork();
  const onStaged = jest.fn();
  const service = new AuditService({
    store: fake,
    views: fake,
    unitOfWork,
    ambient: testAmbient(),
    onStaged,
  });
  const stage = (subject: string) =>
    unitOfWork.run(transaction => service.stage(transaction, draft(subject)));
  return { service, stage, onStaged, unitOfWork };
}

describe('R41 the ledger', () => {
  it('shows an entry as staged until it has its leaf', async () => {
    const { service, stage } = createFake();
    const id = await stage('a');
    expect((await service.entry(id)).position).toEqual({
      entryId: id,
      state: 'staged',
    });
    expect(await service.sequenceBatch()).toBe(1);
    const { root } = await service.head();
    expect((await service.entry(id)).position).toEqual({
      entryId: id,
      state: 'sequenced',
      index: 0,
      treeSize: 1,
      root,
    });
  });

  it('says the root of the empty tree before the first leaf', async () => {
    const { service } = createFake();
    expect(await service.head()).toEqual({
      size: 0,
      root: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    });
  });

  it('asks for leaves only after the commit', async () => {
    const { service, onStaged, unitOfWork } = createFake();
    await expect(
      unitOfWork.run(async transaction => {
        await service.stage(transaction, draft('a'));
        throw new Error('the business failed');
      }),
    ).rejects.toThrow('the business failed');
    expect(onStaged).not.toHaveBeenCalled();
  });

  it('does not find an entry that is not there', async () => {
    const { service } = createFake();
    await expect(service.entry('none')).rejects.toMatchObject({
      code: 'audit.entryNotFound',
    });
  });
});

describe.each(eachDatabase())('R41 the ledger on %s', id => {
  it('is one chain, however many replicas write and sequence at once', async () => {
    const knex = await cleanDatabase(id);
    // SQLite serves one process; PostgreSQL gets a second pool, as a second replica has one.
    const other = id === 'SQLITE_3' ? knex : knexFactory(knex.client.config);
    const replicas = [knex, other].map(pool => createReplica(pool));
    await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        replicas[index % 2]?.stage(`subject-${index}`),
      ),
    );
    await Promise.all(replicas.map(replica => replica.sequencer.settled()));
    await replicas[0]?.sequencer.drain();
    // Nobody ran into somebody else's leaf: the lock made them wait, not the constraints fail.
    replicas.forEach(({ logger }) =>
      expect(logger.warn).not.toHaveBeenCalled(),
    );

    const rows = await knex('audit_entries').orderBy('leaf_index');
    expect(rows.map(row => row.leaf_index)).toEqual([...Array(60).keys()]);
    const frontier = rows.reduce(
      (tree, row) =>
        appendLeaf(
          tree,
          leafHash(Buffer.from(row.canonical, 'utf8'), sha256Bytes),
          sha256Bytes,
        ),
      EMPTY_FRONTIER,
    );
    expect(await replicas[1]?.service.head()).toMatchObject({
      size: 60,
      root: rootOf(frontier, sha256Bytes),
    });
    if (other !== knex) await other.destroy();
  });

  it('keeps neither state nor entry when the transaction fails', async () => {
    const knex = await cleanDatabase(id);
    const { service, unitOfWork } = createReplica(knex);
    await expect(
      unitOfWork.run(async transaction => {
        await service.stage(transaction, draft('a'));
        throw new Error('the business failed');
      }),
    ).rejects.toThrow('the business failed');
    expect(await knex('audit_entries')).toEqual([]);
  });
});

function createReplica(knex: Parameters<typeof createUnitOfWork>[0]) {
  const unitOfWork = createUnitOfWork(knex);
  const service: AuditService = new AuditService({
    store: new DatabaseAuditStore(),
    views: new DatabaseAuditViews(knex),
    unitOfWork,
    ambient: systemAmbient,
    onStaged: () => sequencer.kick(),
  });
  const logger = mockServices.logger.mock();
  const sequencer = new Sequencer({ service, logger });
  const stage = (subject: string) =>
    unitOfWork.run(transaction => service.stage(transaction, draft(subject)));
  return { service, sequencer, stage, unitOfWork, logger };
}
