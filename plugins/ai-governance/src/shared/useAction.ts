import { useCallback, useState } from 'react';
import { toFailure, type Failure } from './failure';

/** Something that is sent once: on its way, refused, or not yet begun. */
export interface Action {
  readonly isSending: boolean;
  readonly failure: Failure | undefined;
  /** Never rejects. */
  readonly send: () => Promise<void>;
}

/** Sends `action` and keeps what went wrong; after a success `isSending` stays, since the screen moves on. */
export function useAction(action: () => Promise<void>): Action {
  const [isSending, setIsSending] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const send = useCallback(async () => {
    setIsSending(true);
    setFailure(undefined);
    try {
      await action();
    } catch (error) {
      setFailure(toFailure(error));
      setIsSending(false);
    }
  }, [action]);
  return { isSending, failure, send };
}
