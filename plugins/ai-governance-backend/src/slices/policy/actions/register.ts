import type { ActionRegistration } from '../../../http/actionShape';
import type { AuthorizedPolicyService } from '../authorize';

/** What an action of policy is registered with. */
export type Registration<Asked extends keyof AuthorizedPolicyService> =
  ActionRegistration<Pick<AuthorizedPolicyService, Asked>>;
