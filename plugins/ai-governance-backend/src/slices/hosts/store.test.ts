import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { describeHostStores } from './store.contract';

for (const id of eachDatabase()) {
  describeHostStores(id, () => cleanDatabase(id));
}
