import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { toFailure } from '../../shared/failure';
import { useText } from '../../shared/useText';
import type { DraftKeeper } from '../DraftKeeper';

/** Makes the text of an old revision the newest one; what was written can be brought back. */
export function useRestore(keeper: DraftKeeper): (revision: number) => void {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  const restore = useCallback(
    async (revision: number) => {
      const { draftId } = keeper.read().draft;
      const name = { revision: String(revision) };
      try {
        const found = await client.getDraftRevision(draftId, revision);
        const { title } = found.revision;
        await keeper.restore({ title, body: found.body });
        capture('restoreRevision', draftId);
        toasts.post({
          title: t('drafts.revisions.restored', name),
          status: 'success',
          timeout: 6000,
        });
      } catch (error) {
        toasts.post({
          title: t('drafts.revisions.notRestored', name),
          description: toFailure(error).message,
          status: 'danger',
        });
      }
    },
    [keeper, client, toasts, capture, t],
  );
  return useCallback(revision => void restore(revision), [restore]);
}
