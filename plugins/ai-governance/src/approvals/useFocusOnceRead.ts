import { useEffect, useRef, type RefObject } from 'react';
import type { Remote } from '../shared/resourceCache';

/** Gives a function to call when something was changed: the block takes the focus once its list is read anew, for the button may be gone. */
export function useFocusOnceRead(
  remote: Remote<unknown>,
  block: RefObject<HTMLElement>,
): () => void {
  const isWanted = useRef(false);
  useEffect(() => {
    if (!isWanted.current || remote.status !== 'ready' || remote.isChecking) {
      return;
    }
    isWanted.current = false;
    block.current?.focus();
  }, [remote, block]);
  return () => {
    isWanted.current = true;
  };
}
