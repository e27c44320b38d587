import { useEffect, useRef } from 'react';
import type { Pages } from '../shared/usePages';

/** Starts a list again from its first page whenever something was changed: `version` is another number then. */
export function useReadAnew<Page>(
  pages: Pages<Page>,
  version: number,
): Pages<Page> {
  const { reload } = pages;
  const known = useRef(version);
  useEffect(() => {
    if (known.current === version) return;
    known.current = version;
    reload();
  }, [version, reload]);
  return pages;
}
