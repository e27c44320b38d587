import { useEffect, useState } from 'react';
import { useSearchParam } from '../shared/useSearchParam';

/** How a difference can be shown. */
export const LOOKS = ['sideBySide', 'unified'] as const;
type Look = (typeof LOOKS)[number];

/** Below this two columns do not fit. */
const NARROW = '(max-width: 699.95px)';

/** How differences are shown: as the address says, else as the width suggests. */
export function useDiffLook(): readonly [
  Look,
  (look: string | undefined) => void,
] {
  const [asked, ask] = useSearchParam('diff');
  const isNarrow = useIsNarrow();
  const chosen = LOOKS.find(look => look === asked);
  return [chosen ?? (isNarrow ? 'unified' : 'sideBySide'), ask];
}

function useIsNarrow(): boolean {
  const [isNarrow, setIsNarrow] = useState(() => matches());
  useEffect(() => {
    const query = window.matchMedia?.(NARROW);
    const look = () => setIsNarrow(matches());
    query?.addEventListener?.('change', look);
    return () => query?.removeEventListener?.('change', look);
  }, []);
  return isNarrow;
}

const matches = (): boolean => window.matchMedia?.(NARROW)?.matches ?? false;
