import { registerCheckAiPolicy } from './actions/checkAiPolicy';
import { registerCheckText } from './actions/checkText';
import { registerExplainDecision } from './actions/explainDecision';
import { registerListObligations } from './actions/listObligations';
import type { Registration } from './actions/register';
import type { AuthorizedPolicyService } from './authorize';

/** Adds what agents may ask to Backstage's actions, over the same authorised service as the routes. */
export function registerPolicyActions(
  registration: Registration<keyof AuthorizedPolicyService>,
): void {
  registerCheckAiPolicy(registration);
  registerExplainDecision(registration);
  registerListObligations(registration);
  registerCheckText(registration);
}
