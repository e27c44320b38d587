import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { createUnitOfWork } from '../../database/unitOfWork';
import { databaseStores } from './databaseStores';
import { fakeInsightsStores } from './fake';
import { describeInsightsStores } from './store.contract';

describeInsightsStores('in memory', async () => fakeInsightsStores());

for (const id of eachDatabase()) {
  describeInsightsStores(id, async () => {
    const knex = await cleanDatabase(id);
    return databaseStores(knex, createUnitOfWork(knex));
  });
}
