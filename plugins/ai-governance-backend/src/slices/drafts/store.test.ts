import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import {
  createFakeUnitOfWork,
  createUnitOfWork,
} from '../../database/unitOfWork';
import { FakeDrafts } from './fake';
import { describeDraftStore } from './store.contract';
import { DatabaseDraftStore } from './store/DatabaseDraftStore';
import { DatabaseDraftViews } from './views/DatabaseDraftViews';

describeDraftStore('in memory', async () => {
  const fake = new FakeDrafts();
  return { store: fake, views: fake, unitOfWork: createFakeUnitOfWork() };
});

for (const id of eachDatabase()) {
  describeDraftStore(id, async () => {
    const knex = await cleanDatabase(id);
    return {
      store: new DatabaseDraftStore(),
      views: new DatabaseDraftViews(knex),
      unitOfWork: createUnitOfWork(knex),
    };
  });
}
