import { eachDatabase, cleanDatabase } from '../../__testUtils__/databases';
import {
  createFakeUnitOfWork,
  createUnitOfWork,
} from '../../database/unitOfWork';
import { FakeAuditStore } from './fake';
import { DatabaseAuditStore } from './store';
import { describeAuditStore } from './store.contract';
import { DatabaseAuditViews } from './views';

describeAuditStore('in memory', async () => {
  const fake = new FakeAuditStore();
  return { store: fake, views: fake, unitOfWork: createFakeUnitOfWork() };
});

for (const id of eachDatabase()) {
  describeAuditStore(id, async () => {
    const knex = await cleanDatabase(id);
    return {
      store: new DatabaseAuditStore(),
      views: new DatabaseAuditViews(knex),
      unitOfWork: createUnitOfWork(knex),
    };
  });
}
