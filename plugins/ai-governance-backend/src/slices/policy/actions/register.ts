import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { RunAction } from '../../../http/action';
import type { AuthorizedPolicyService } from '../authorize';

/** What an action is registered with: where, how calls are run, and the service that routes ask too. */
export interface Registration<Asked extends keyof AuthorizedPolicyService> {
  readonly registry: ActionsRegistryService;
  readonly run: RunAction;
  readonly service: Pick<AuthorizedPolicyService, Asked>;
}

/** Actions here read, give the same answer to the same question, and leave nothing behind. */
export const READS = {
  readOnly: true,
  idempotent: true,
  destructive: false,
} as const;
