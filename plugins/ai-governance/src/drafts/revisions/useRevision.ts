import type { DraftRevisionDetail } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { usePages } from '../../shared/usePages';

/** One kept revision with its text. */
export function useRevision(draftId: string, revision: number) {
  const client = useApi(aiGovernanceApiRef);
  const { remote, reload } = usePages(
    useCallback(
      async (): Promise<
        DraftRevisionDetail & { readonly nextCursor?: string }
      > => client.getDraftRevision(draftId, revision),
      [client, draftId, revision],
    ),
  );
  return { remote, reload };
}
