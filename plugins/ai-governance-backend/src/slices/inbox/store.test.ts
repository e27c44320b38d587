import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import {
  createFakeUnitOfWork,
  createUnitOfWork,
} from '../../database/unitOfWork';
import { FakeNotices, FakeSnoozes } from './fake';
import { describeInboxStores } from './store.contract';
import { DatabaseNoticeStore } from './store/DatabaseNoticeStore';
import { DatabaseSnoozeStore } from './store/DatabaseSnoozeStore';
import { DatabaseToldPolicyStore } from './store/DatabaseToldPolicyStore';
import { DatabaseNoticeViews } from './views/DatabaseNoticeViews';
import { DatabaseSnoozeViews } from './views/DatabaseSnoozeViews';

describeInboxStores('in memory', async () => {
  const snoozes = new FakeSnoozes();
  const notices = new FakeNotices();
  return {
    unitOfWork: createFakeUnitOfWork(),
    snoozes,
    snoozeViews: snoozes,
    notices,
    noticeViews: notices,
    toldPolicies: notices,
  };
});

for (const id of eachDatabase()) {
  describeInboxStores(`on ${id}`, async () => {
    const knex = await cleanDatabase(id);
    return {
      unitOfWork: createUnitOfWork(knex),
      snoozes: new DatabaseSnoozeStore(),
      snoozeViews: new DatabaseSnoozeViews(knex),
      notices: new DatabaseNoticeStore(),
      noticeViews: new DatabaseNoticeViews(knex),
      toldPolicies: new DatabaseToldPolicyStore(),
    };
  });
}
