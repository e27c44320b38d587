import {
  createGovernanceClient,
  type GovernanceClient,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import { fetchByAddress } from './fetchByAddress';

/** What a client needs of its portal. */
export interface PortalClientDeps {
  readonly discovery: DiscoveryApi;
  readonly fetchApi: FetchApi;
}

/** The client of this portal, acting as the signed-in user. */
export const createPortalClient = ({
  discovery,
  fetchApi,
}: PortalClientDeps): GovernanceClient =>
  createGovernanceClient({ discovery, fetch: fetchByAddress(fetchApi.fetch) });
