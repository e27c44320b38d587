import type {
  SignalDesk,
  VendorApi,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { CopilotAccount, CopilotConfig } from '../config';

/** What one account is collected with. */
export interface CollectParts {
  readonly desk: SignalDesk;
  readonly api: VendorApi;
  readonly account: CopilotAccount;
  readonly config: Pick<CopilotConfig, 'firstDay' | 'hasTeams'>;
  /** Milliseconds since 1970. */
  readonly now: number;
}
