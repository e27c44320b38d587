import { eachDatabase, cleanDatabase } from '../../__testUtils__/databases';
import {
  createFakeUnitOfWork,
  createUnitOfWork,
} from '../../database/unitOfWork';
import { FakeDecisionStore, FakePolicyStore, FakeSnapshotStore } from './fake';
import { describePolicyStores } from './store.contract';
import { DatabaseDecisionStore } from './store/DatabaseDecisionStore';
import { DatabasePolicyStore } from './store/DatabasePolicyStore';
import { DatabaseSnapshotStore } from './store/DatabaseSnapshotStore';
import { DatabaseAssignmentViews } from './views/DatabaseAssignmentViews';
import { DatabaseDecisionViews } from './views/DatabaseDecisionViews';
import { DatabaseSnapshotViews } from './views/DatabaseSnapshotViews';

describePolicyStores('in memory', async () => {
  const snapshot = new FakeSnapshotStore();
  const decisions = new FakeDecisionStore();
  const policies = new FakePolicyStore();
  return {
    unitOfWork: createFakeUnitOfWork(),
    policies,
    policyViews: policies,
    snapshot,
    snapshotViews: snapshot,
    assignmentViews: snapshot,
    decisions,
    decisionViews: decisions,
  };
});

for (const id of eachDatabase()) {
  describePolicyStores(id, async () => {
    const knex = await cleanDatabase(id);
    const views = new DatabaseSnapshotViews(knex);
    return {
      unitOfWork: createUnitOfWork(knex),
      policies: new DatabasePolicyStore(),
      policyViews: views,
      snapshot: new DatabaseSnapshotStore(),
      snapshotViews: views,
      assignmentViews: new DatabaseAssignmentViews(knex),
      decisions: new DatabaseDecisionStore(),
      decisionViews: new DatabaseDecisionViews(knex),
    };
  });
}
