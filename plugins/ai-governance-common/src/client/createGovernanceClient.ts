import { assignmentCalls } from './assignmentCalls';
import { auditCalls } from './auditCalls';
import { decisionCalls } from './decisionCalls';
import { draftCalls } from './draftCalls';
import { fleetCalls } from './fleetCalls';
import type { GovernanceClient } from './GovernanceClient';
import { hostCalls } from './hostCalls';
import { inboxCalls } from './inboxCalls';
import { insightsCalls } from './insightsCalls';
import { playbookCalls } from './playbookCalls';
import { playbookReachCalls } from './playbookReachCalls';
import { policyApprovalCalls } from './policyApprovalCalls';
import { policyCalls } from './policyCalls';
import { policyExceptionCalls } from './policyExceptionCalls';
import { policyStrengtheningCalls } from './policyStrengtheningCalls';
import { policyReleaseCalls } from './policyReleaseCalls';
import { policySimulationCalls } from './policySimulationCalls';
import { policyTierBatchCalls } from './policyTierBatchCalls';
import { policyTierCalls } from './policyTierCalls';
import { policyVersionCalls } from './policyVersionCalls';
import { policyUseCalls } from './policyUseCalls';
import { trainingCalls } from './trainingCalls';
import { createTransport, type GovernanceClientOptions } from './transport';

/** A client of the AI governance API, typed by its contract. */
export function createGovernanceClient(
  options: GovernanceClientOptions,
): GovernanceClient {
  const transport = createTransport(options);
  return {
    ...policyCalls(transport),
    ...policyVersionCalls(transport),
    ...policySimulationCalls(transport),
    ...policyExceptionCalls(transport),
    ...policyStrengtheningCalls(transport),
    ...policyApprovalCalls(transport),
    ...policyReleaseCalls(transport),
    ...policyUseCalls(transport),
    ...fleetCalls(transport),
    ...policyTierCalls(transport),
    ...policyTierBatchCalls(transport),
    ...decisionCalls(transport),
    ...assignmentCalls(transport),
    ...auditCalls(transport),
    ...hostCalls(transport),
    ...draftCalls(transport),
    ...playbookCalls(transport),
    ...trainingCalls(transport),
    ...playbookReachCalls(transport),
    ...inboxCalls(transport),
    ...insightsCalls(transport),
  };
}
