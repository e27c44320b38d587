import { assignmentCalls } from './assignmentCalls';
import { auditCalls } from './auditCalls';
import { decisionCalls } from './decisionCalls';
import type { GovernanceClient } from './GovernanceClient';
import { policyCalls } from './policyCalls';
import { createTransport, type GovernanceClientOptions } from './transport';

/** A client of the AI governance API, typed by its contract. */
export function createGovernanceClient(
  options: GovernanceClientOptions,
): GovernanceClient {
  const transport = createTransport(options);
  return {
    ...policyCalls(transport),
    ...decisionCalls(transport),
    ...assignmentCalls(transport),
    ...auditCalls(transport),
  };
}
