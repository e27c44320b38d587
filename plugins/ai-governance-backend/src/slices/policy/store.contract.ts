import type { UnitOfWork } from '../../database/unitOfWork';
import { describeApprovalStore } from './storeContract/approvals.contract';
import { describeDecisionStore } from './storeContract/decisions.contract';
import { describeExceptionStore } from './storeContract/exceptions.contract';
import { describeReleaseStore } from './storeContract/releases.contract';
import { describeHistoryStore } from './storeContract/history.contract';
import { describeReplayStore } from './storeContract/replays.contract';
import { describeHighWaterStore } from './storeContract/highWater.contract';
import { describeSigningKeyStore } from './storeContract/signingKeys.contract';
import { describeSimulationQuestions } from './storeContract/simulationQuestions.contract';
import { describeSimulationStore } from './storeContract/simulations.contract';
import { describeUseStore } from './storeContract/uses.contract';
import { describeSnapshotStore } from './storeContract/snapshot.contract';
import { describeTierBatchStore } from './storeContract/tierBatches.contract';
import { describeTierRequestStore } from './storeContract/tierRequests.contract';
import { describeStrengtheningStore } from './storeContract/strengthenings.contract';
import { describeVersionStore } from './storeContract/versions.contract';
import type {
  ApprovalStore,
  DecisionStore,
  ExceptionStore,
  HistoryStore,
  PolicyStore,
  ReleaseStore,
  ReplayStore,
  SigningKeyStore,
  SnapshotStore,
  StrengtheningStore,
  TierBatchStore,
  TierRequestStore,
  UseStore,
} from './store';
import type { SimulationQuestions } from './simulationQuestions';
import type { SimulationStore, SimulationViews } from './simulationStore';
import type {
  ApprovalViews,
  AssignmentViews,
  DecisionViews,
  ExceptionViews,
  PolicyViews,
  ReleaseViews,
  ReplayViews,
  SigningKeyViews,
  SnapshotViews,
  StrengtheningViews,
  TierBatchViews,
  TierRequestViews,
  UseViews,
} from './views';

/** The slice's stores with what their behaviours are tried with. */
export interface StoresUnderTest {
  readonly unitOfWork: UnitOfWork;
  readonly policies: PolicyStore;
  readonly policyViews: PolicyViews;
  readonly replays: ReplayStore;
  readonly replayViews: ReplayViews;
  readonly simulations: SimulationStore;
  readonly simulationViews: SimulationViews;
  readonly simulationQuestions: SimulationQuestions;
  readonly snapshot: SnapshotStore;
  readonly snapshotViews: SnapshotViews;
  readonly assignmentViews: AssignmentViews;
  readonly decisions: DecisionStore;
  readonly decisionViews: DecisionViews;
  readonly approvals: ApprovalStore;
  readonly approvalViews: ApprovalViews;
  readonly releases: ReleaseStore;
  readonly releaseViews: ReleaseViews;
  readonly exceptions: ExceptionStore;
  readonly exceptionViews: ExceptionViews;
  readonly strengthenings: StrengtheningStore;
  readonly strengtheningViews: StrengtheningViews;
  readonly tierBatches: TierBatchStore;
  readonly tierBatchViews: TierBatchViews;
  readonly tierRequests: TierRequestStore;
  readonly tierRequestViews: TierRequestViews;
  readonly history: HistoryStore;
  readonly uses: UseStore;
  readonly useViews: UseViews;
  readonly signingKeys: SigningKeyStore;
  readonly signingKeyViews: SigningKeyViews;
}

/** What every store of the slice does. */
export function describePolicyStores(
  name: string,
  create: () => Promise<StoresUnderTest>,
): void {
  describeVersionStore(name, create);
  describeReplayStore(name, create);
  describeSimulationStore(name, create);
  describeSimulationQuestions(name, create);
  describeSnapshotStore(name, create);
  describeDecisionStore(name, create);
  describeApprovalStore(name, create);
  describeReleaseStore(name, create);
  describeHighWaterStore(name, create);
  describeExceptionStore(name, create);
  describeStrengtheningStore(name, create);
  describeTierRequestStore(name, create);
  describeTierBatchStore(name, create);
  describeSigningKeyStore(name, create);
  describeHistoryStore(name, create);
  describeUseStore(name, create);
}
