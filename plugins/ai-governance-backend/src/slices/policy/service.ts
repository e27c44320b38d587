import {
  type AssignmentUseCaseDeps,
  type AssignmentUseCases,
  assignmentUseCases,
} from './service/assignmentUseCases';
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

/** The slice's use cases, of which none asks for a permission. */
export interface PolicyService
  extends EntityUseCases, DecisionUseCases, AssignmentUseCases {}

/** What the service works with. */
export interface PolicyServiceDeps
  extends EntityUseCaseDeps, DecisionUseCaseDeps, AssignmentUseCaseDeps {}

/** Puts the use cases together. */
export const createPolicyService = (
  deps: PolicyServiceDeps,
): PolicyService => ({
  ...entityUseCases(deps),
  ...decisionUseCases(deps),
  ...assignmentUseCases(deps),
});
