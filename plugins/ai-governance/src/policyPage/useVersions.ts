import type { PolicyVersion } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { usePages } from '../shared/usePages';

/** Versions of the policy, newest first, page by page. */
export function useVersions(pageSize: number) {
  const client = useApi(aiGovernanceApiRef);
  const load = useCallback(
    (cursor: string | undefined, options: { readonly signal: AbortSignal }) =>
      client.listPolicyVersions({ limit: pageSize, cursor }, options),
    [client, pageSize],
  );
  const pages = usePages(load);
  const versions: readonly PolicyVersion[] =
    pages.remote.status === 'ready'
      ? pages.remote.data.flatMap(({ items }) => items)
      : [];
  return { pages, versions };
}
