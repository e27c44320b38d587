import { eachDatabase, cleanDatabase } from '../../__testUtils__/databases';
import {
  createFakeUnitOfWork,
  createUnitOfWork,
} from '../../database/unitOfWork';
import {
  FakeApprovalRows,
  FakeDecisionStore,
  FakeExceptionRows,
  FakeHistoryRows,
  FakePolicyRows,
  FakeReleaseRows,
  FakeReplayRows,
  FakeSigningKeyStore,
  FakeSimulationQuestions,
  FakeSimulationRows,
  FakeSnapshotStore,
  FakeStrengtheningRows,
  FakeTierBatchRows,
  FakeTierRequestRows,
  FakeUseRows,
} from './fake';
import { describePolicyStores } from './store.contract';
import { DatabaseApprovalStore } from './store/DatabaseApprovalStore';
import { DatabaseDecisionStore } from './store/DatabaseDecisionStore';
import { DatabaseExceptionStore } from './store/DatabaseExceptionStore';
import { DatabaseHistoryStore } from './store/DatabaseHistoryStore';
import { DatabasePolicyStore } from './store/DatabasePolicyStore';
import { DatabaseReleaseStore } from './store/DatabaseReleaseStore';
import { DatabaseReplayStore } from './store/DatabaseReplayStore';
import {
  DatabaseSigningKeyStore,
  DatabaseSigningKeyViews,
} from './store/DatabaseSigningKeyStore';
import { DatabaseSimulationStore } from './store/DatabaseSimulationStore';
import { DatabaseSnapshotStore } from './store/DatabaseSnapshotStore';
import { DatabaseStrengtheningStore } from './store/DatabaseStrengtheningStore';
import { DatabaseTierBatchStore } from './store/DatabaseTierBatchStore';
import { DatabaseTierRequestStore } from './store/DatabaseTierRequestStore';
import { DatabaseUseStore } from './store/DatabaseUseStore';
import { DatabaseApprovalViews } from './views/DatabaseApprovalViews';
import { DatabaseAssignmentViews } from './views/DatabaseAssignmentViews';
import { DatabaseDecisionViews } from './views/DatabaseDecisionViews';
import { DatabaseExceptionViews } from './views/DatabaseExceptionViews';
import { DatabasePolicyViews } from './views/DatabasePolicyViews';
import { DatabaseReleaseViews } from './views/DatabaseReleaseViews';
import { DatabaseReplayViews } from './views/DatabaseReplayViews';
import { DatabaseSimulationQuestions } from './views/DatabaseSimulationQuestions';
import { DatabaseSimulationViews } from './views/DatabaseSimulationViews';
import { DatabaseSnapshotViews } from './views/DatabaseSnapshotViews';
import { DatabaseStrengtheningViews } from './views/DatabaseStrengtheningViews';
import { DatabaseTierBatchViews } from './views/DatabaseTierBatchViews';
import { DatabaseTierRequestViews } from './views/DatabaseTierRequestViews';
import { DatabaseUseViews } from './views/DatabaseUseViews';

describePolicyStores('in memory', async () => {
  const strengthenings = new FakeStrengtheningRows();
  const exceptions = new FakeExceptionRows(strengthenings);
  const snapshot = new FakeSnapshotStore(exceptions);
  const decisions = new FakeDecisionStore();
  const approvals = new FakeApprovalRows(decisions, snapshot);
  const policies = new FakePolicyRows();
  const replays = new FakeReplayRows(decisions);
  const simulations = new FakeSimulationRows();
  const history = new FakeHistoryRows(decisions);
  const releases = new FakeReleaseRows(decisions);
  const keys = new FakeSigningKeyStore();
  const tierRequests = new FakeTierRequestRows();
  const tierBatches = new FakeTierBatchRows();
  const uses = new FakeUseRows();
  return {
    unitOfWork: createFakeUnitOfWork(),
    policies: policies.store,
    policyViews: policies.views,
    replays,
    replayViews: replays,
    simulations,
    simulationViews: simulations,
    simulationQuestions: new FakeSimulationQuestions(decisions, history),
    snapshot,
    snapshotViews: snapshot,
    assignmentViews: snapshot,
    decisions,
    decisionViews: decisions,
    approvals: approvals.store,
    approvalViews: approvals.views,
    releases,
    releaseViews: releases,
    exceptions: exceptions.store,
    exceptionViews: exceptions.views,
    strengthenings: strengthenings.store,
    strengtheningViews: strengthenings.views,
    tierBatches: tierBatches.store,
    tierBatchViews: tierBatches.views,
    tierRequests: tierRequests.store,
    tierRequestViews: tierRequests.views,
    history,
    uses,
    useViews: uses,
    signingKeys: keys,
    signingKeyViews: keys,
  };
});

for (const id of eachDatabase()) {
  describePolicyStores(id, async () => {
    const knex = await cleanDatabase(id);
    const views = new DatabaseSnapshotViews(knex);
    return {
      unitOfWork: createUnitOfWork(knex),
      policies: new DatabasePolicyStore(),
      policyViews: new DatabasePolicyViews(knex),
      replays: new DatabaseReplayStore(),
      replayViews: new DatabaseReplayViews(knex),
      simulations: new DatabaseSimulationStore(),
      simulationViews: new DatabaseSimulationViews(knex),
      simulationQuestions: new DatabaseSimulationQuestions(knex),
      snapshot: new DatabaseSnapshotStore(),
      snapshotViews: views,
      assignmentViews: new DatabaseAssignmentViews(knex),
      decisions: new DatabaseDecisionStore(),
      approvals: new DatabaseApprovalStore(),
      approvalViews: new DatabaseApprovalViews(knex),
      decisionViews: new DatabaseDecisionViews(knex),
      releases: new DatabaseReleaseStore(),
      releaseViews: new DatabaseReleaseViews(knex),
      exceptions: new DatabaseExceptionStore(),
      exceptionViews: new DatabaseExceptionViews(knex),
      strengthenings: new DatabaseStrengtheningStore(),
      strengtheningViews: new DatabaseStrengtheningViews(knex),
      tierBatches: new DatabaseTierBatchStore(),
      tierBatchViews: new DatabaseTierBatchViews(knex),
      tierRequests: new DatabaseTierRequestStore(),
      tierRequestViews: new DatabaseTierRequestViews(knex),
      history: new DatabaseHistoryStore(),
      uses: new DatabaseUseStore(),
      useViews: new DatabaseUseViews(knex),
      signingKeys: new DatabaseSigningKeyStore(),
      signingKeyViews: new DatabaseSigningKeyViews(knex),
    };
  });
}
