import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useState } from 'react';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { toFailure, type Failure } from '../../shared/failure';
import { cachesOf } from '../../shared/governanceCaches';
import { useResource } from '../../shared/useResource';

/** The reader's own part in a playbook. */
export function useOwnReach(name: string) {
  const client = useApi(aiGovernanceApiRef);
  return useResource(cachesOf(client).ownReach, name);
}

/** Something that may be sent again and again: on its way, refused, or done. */
export interface Sending {
  readonly isSending: boolean;
  readonly failure: Failure | undefined;
  /** Resolves to whether it went well; never rejects. */
  readonly send: (step: () => Promise<unknown>) => Promise<boolean>;
}

/** Sends one thing at a time, and keeps what went wrong with the last. */
export function useSending(): Sending {
  const [isSending, setIsSending] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const send = useCallback(async (step: () => Promise<unknown>) => {
    setIsSending(true);
    setFailure(undefined);
    try {
      await step();
      return true;
    } catch (error) {
      setFailure(toFailure(error));
      return false;
    } finally {
      setIsSending(false);
    }
  }, []);
  return { isSending, failure, send };
}
