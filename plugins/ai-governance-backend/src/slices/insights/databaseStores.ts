import type { Database } from '../../database/database';
import type { UnitOfWork } from '../../database/unitOfWork';
import type { InsightsStores } from './service/deps';
import { DatabaseBatchStore } from './store/DatabaseBatchStore';
import { DatabaseBatchViews } from './views/DatabaseBatchViews';
import { DatabaseCellStore } from './store/DatabaseCellStore';
import { DatabaseCellViews } from './views/DatabaseCellViews';
import { DatabaseDirtyStore } from './store/DatabaseDirtyStore';
import { DatabaseIngestStore } from './store/DatabaseIngestStore';
import { DatabaseJudgementStore } from './store/DatabaseJudgementStore';
import { DatabaseJudgementViews } from './views/DatabaseJudgementViews';
import { DatabasePeopleStore } from './store/DatabasePeopleStore';
import { DatabasePeopleViews } from './views/DatabasePeopleViews';
import { DatabaseSignalViews } from './views/DatabaseSignalViews';
import { DatabaseSourceStore } from './store/DatabaseSourceStore';
import { DatabaseStateStore } from './store/DatabaseStateStore';
import { DatabaseWorkViews } from './views/DatabaseWorkViews';

/** All that the slice stores, on a database. */
export const databaseStores = (
  knex: Database,
  unitOfWork: UnitOfWork,
): InsightsStores => ({
  unitOfWork,
  ingest: new DatabaseIngestStore(),
  dirty: new DatabaseDirtyStore(),
  cells: new DatabaseCellStore(),
  judgements: new DatabaseJudgementStore(),
  sourceStore: new DatabaseSourceStore(),
  people: new DatabasePeopleStore(),
  state: new DatabaseStateStore(),
  batches: new DatabaseBatchStore(),
  signalViews: new DatabaseSignalViews(knex),
  work: new DatabaseWorkViews(knex),
  peopleViews: new DatabasePeopleViews(knex),
  cellViews: new DatabaseCellViews(knex),
  judgementViews: new DatabaseJudgementViews(knex),
  batchViews: new DatabaseBatchViews(knex),
});
