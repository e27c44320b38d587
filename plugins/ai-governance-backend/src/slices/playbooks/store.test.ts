import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import {
  createFakeUnitOfWork,
  createUnitOfWork,
} from '../../database/unitOfWork';
import { FakePlaybooks } from './fake';
import { describePlaybookStore } from './store.contract';
import { DatabasePlaybookStore } from './store/DatabasePlaybookStore';
import { DatabasePlaybookViews } from './views/DatabasePlaybookViews';

describePlaybookStore('in memory', async () => {
  const fake = new FakePlaybooks();
  return { store: fake, views: fake, unitOfWork: createFakeUnitOfWork() };
});

for (const id of eachDatabase()) {
  describePlaybookStore(`on ${id}`, async () => {
    const knex = await cleanDatabase(id);
    return {
      store: new DatabasePlaybookStore(),
      views: new DatabasePlaybookViews(knex),
      unitOfWork: createUnitOfWork(knex),
    };
  });
}
