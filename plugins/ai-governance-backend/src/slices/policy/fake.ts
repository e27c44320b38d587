export { FakeApprovalRows } from './fake/FakeApprovalRows';
export { FakeExceptionRows } from './fake/FakeExceptionRows';
export { FakeDecisionStore } from './fake/FakeDecisionStore';
export { FakePolicyRows } from './fake/FakePolicyRows';
export { FakeReleaseRows } from './fake/FakeReleaseRows';
export { FakeReplayRows } from './fake/FakeReplayRows';
export { FakeSnapshotStore } from './fake/FakeSnapshotStore';
export { FakeSigningKeyStore } from './fake/FakeSigningKeyStore';
