import {
  type AssignmentUseCaseDeps,
  type AssignmentUseCases,
  assignmentUseCases,
} from './service/assignmentUseCases';
import {
  type AssistantUseCaseDeps,
  type AssistantUseCases,
  assistantUseCases,
} from './service/assistantUseCases';
import {
  type ApprovalUseCaseDeps,
  type ApprovalUseCases,
  approvalUseCases,
} from './service/approvalUseCases';
import {
  type BreakGlassUseCaseDeps,
  type BreakGlassUseCases,
  breakGlassUseCases,
} from './service/breakGlassUseCases';
import {
  type BundleUseCaseDeps,
  type BundleUseCases,
  bundleUseCases,
} from './service/bundleUseCases';
import {
  type ChangeUseCaseDeps,
  type ChangeUseCases,
  changeUseCases,
} from './service/changeUseCases';
import {
  type ClassificationUseCaseDeps,
  type ClassificationUseCases,
  classificationUseCases,
} from './service/classificationUseCases';
import {
  type DataUseCaseDeps,
  type DataUseCases,
  dataUseCases,
} from './service/dataUseCases';
import {
  type DecisionUseCaseDeps,
  type DecisionUseCases,
  decisionUseCases,
} from './service/decisionUseCases';
import {
  type EntityUseCaseDeps,
  type EntityUseCases,
  entityUseCases,
} from './service/entityUseCases';
import {
  type FleetUseCaseDeps,
  type FleetUseCases,
  fleetUseCases,
} from './service/fleetUseCases';
import {
  type PolicyCheckUseCaseDeps,
  type PolicyCheckUseCases,
  policyCheckUseCases,
} from './service/policyChecks';
import {
  type HistoryUseCaseDeps,
  type HistoryUseCases,
  historyUseCases,
} from './service/historyUseCases';
import {
  type UseUseCaseDeps,
  type UseUseCases,
  useUseCases,
} from './service/useUseCases';
import {
  type ReleaseUseCaseDeps,
  type ReleaseUseCases,
  releaseUseCases,
} from './service/releaseUseCases';
import {
  type SimulationUseCaseDeps,
  type SimulationUseCases,
  simulationUseCases,
} from './service/simulationUseCases';
import {
  type StrengtheningReachDeps,
  type StrengtheningReachUseCases,
  strengtheningReachUseCases,
} from './service/strengtheningReachUseCases';
import {
  type StrengtheningUseCaseDeps,
  type StrengtheningUseCases,
  strengtheningUseCases,
} from './service/strengtheningUseCases';
import {
  type TierBatchUseCaseDeps,
  type TierBatchUseCases,
  tierBatchUseCases,
} from './service/tierBatchUseCases';
import {
  type TierRequestUseCaseDeps,
  type TierRequestUseCases,
  tierRequestUseCases,
} from './service/tierRequestUseCases';
import {
  type VersionUseCaseDeps,
  type VersionUseCases,
  versionUseCases,
} from './service/versionUseCases';
import {
  type WaiverReachDeps,
  type WaiverReachUseCases,
  waiverReachUseCases,
} from './service/waiverReachUseCases';
import {
  type WaiverUseCaseDeps,
  type WaiverUseCases,
  waiverUseCases,
} from './service/waiverUseCases';

/** The slice's use cases, of which none asks for a permission. */
export interface PolicyService
  extends
    EntityUseCases,
    DecisionUseCases,
    AssignmentUseCases,
    VersionUseCases,
    WaiverUseCases,
    WaiverReachUseCases,
    StrengtheningUseCases,
    StrengtheningReachUseCases,
    BreakGlassUseCases,
    ApprovalUseCases,
    FleetUseCases,
    ChangeUseCases,
    BundleUseCases,
    DataUseCases,
    AssistantUseCases,
    PolicyCheckUseCases,
    SimulationUseCases,
    ReleaseUseCases,
    TierRequestUseCases,
    ClassificationUseCases,
    TierBatchUseCases,
    HistoryUseCases,
    UseUseCases {}

/** What the service works with. */
export interface PolicyServiceDeps
  extends
    EntityUseCaseDeps,
    DecisionUseCaseDeps,
    AssignmentUseCaseDeps,
    VersionUseCaseDeps,
    WaiverUseCaseDeps,
    WaiverReachDeps,
    StrengtheningUseCaseDeps,
    StrengtheningReachDeps,
    BreakGlassUseCaseDeps,
    ApprovalUseCaseDeps,
    FleetUseCaseDeps,
    ChangeUseCaseDeps,
    BundleUseCaseDeps,
    DataUseCaseDeps,
    AssistantUseCaseDeps,
    PolicyCheckUseCaseDeps,
    SimulationUseCaseDeps,
    ReleaseUseCaseDeps,
    TierRequestUseCaseDeps,
    ClassificationUseCaseDeps,
    TierBatchUseCaseDeps,
    HistoryUseCaseDeps,
    UseUseCaseDeps {}

/** Puts the use cases together. */
export const createPolicyService = (
  deps: PolicyServiceDeps,
): PolicyService => ({
  ...entityUseCases(deps),
  ...decisionUseCases(deps),
  ...assignmentUseCases(deps),
  ...versionUseCases(deps),
  ...waiverUseCases(deps),
  ...waiverReachUseCases(deps),
  ...strengtheningUseCases(deps),
  ...strengtheningReachUseCases(deps),
  ...breakGlassUseCases(deps),
  ...approvalUseCases(deps),
  ...fleetUseCases(deps),
  ...changeUseCases(deps),
  ...bundleUseCases(deps),
  ...dataUseCases(deps),
  ...assistantUseCases(deps),
  ...policyCheckUseCases(deps),
  ...simulationUseCases(deps),
  ...releaseUseCases(deps),
  ...tierRequestUseCases(deps),
  ...classificationUseCases(deps),
  ...tierBatchUseCases(deps),
  ...historyUseCases(deps),
  ...useUseCases(deps),
});
