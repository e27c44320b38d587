export { FakeDecisionStore } from './fake/FakeDecisionStore';
export { FakePolicyStore } from './fake/FakePolicyStore';
export { FakeSnapshotStore } from './fake/FakeSnapshotStore';
