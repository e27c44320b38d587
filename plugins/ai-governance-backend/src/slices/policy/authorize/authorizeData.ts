import { policyReadPermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { CallerCredentials } from '../../../shared/callerCredentials';
import { requirePermission } from '../../../shared/requirePermission';
import type {
  DataHandlingView,
  DataUseCases,
  TextCheck,
} from '../service/dataUseCases';
import type { Guards } from './guards';

/** What callers may ask about data that must not be shared. */
export interface AuthorizedData {
  dataHandling(credentials: CallerCredentials): Promise<DataHandlingView>;
  checkText(credentials: CallerCredentials, text: string): Promise<TextCheck>;
}

/** Checks permissions on data handling: whoever may read the policy may read this part of it. */
export const authorizeData = (
  inner: DataUseCases,
  { permissions }: Pick<Guards, 'permissions'>,
): AuthorizedData => ({
  async dataHandling(credentials) {
    await requirePermission(permissions, credentials, policyReadPermission);
    return inner.dataHandling();
  },
  async checkText(credentials, text) {
    await requirePermission(permissions, credentials, policyReadPermission);
    return inner.checkText(text);
  },
});
