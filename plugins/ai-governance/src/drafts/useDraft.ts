import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { toFailure, type Failure } from '../shared/failure';
import { DraftKeeper } from './DraftKeeper';
import type { OpenDraft } from './draftState';
import { createLocalCopies } from './localCopies';

/** A draft that is being opened, could not be, or is open. */
export type RemoteDraft =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: Failure }
  | { readonly status: 'ready'; readonly keeper: DraftKeeper };

/** Opens a draft, and looks again when the reader comes back to the page or the connection does. */
export function useDraft(draftId: string): {
  readonly remote: RemoteDraft;
  readonly retry: () => void;
} {
  const client = useApi(aiGovernanceApiRef);
  const [remote, setRemote] = useState<RemoteDraft>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let keeper: DraftKeeper | undefined;
    let isGone = false;
    const deps = {
      client,
      copies: createLocalCopies(window.localStorage, window.sessionStorage),
      now: () => new Date().toISOString(),
    };
    const lookAgain = () => void keeper?.lookAgain();
    const saveNow = () => void keeper?.saveNow();
    window.addEventListener('focus', lookAgain);
    window.addEventListener('online', lookAgain);
    window.addEventListener('pagehide', saveNow);
    DraftKeeper.open(deps, draftId).then(
      opened => {
        if (isGone) return opened.stop();
        keeper = opened;
        return setRemote({ status: 'ready', keeper });
      },
      error => {
        if (!isGone) {
          setRemote({ status: 'failed', failure: toFailure(error) });
        }
      },
    );
    return () => {
      isGone = true;
      window.removeEventListener('focus', lookAgain);
      window.removeEventListener('online', lookAgain);
      window.removeEventListener('pagehide', saveNow);
      // What was typed last goes out; it is kept here until the portal has it.
      void keeper?.saveNow();
      keeper?.stop();
    };
  }, [client, draftId, attempt]);
  const retry = useCallback(() => {
    setRemote({ status: 'loading' });
    setAttempt(before => before + 1);
  }, []);
  return { remote, retry };
}

/** What is on the screen of an open draft. */
export const useOpenDraft = (keeper: DraftKeeper): OpenDraft =>
  useSyncExternalStore(keeper.subscribe, keeper.read);
