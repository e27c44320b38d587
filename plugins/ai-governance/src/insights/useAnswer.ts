import { useCallback } from 'react';
import type { Remote } from '../shared/resourceCache';
import { usePages } from '../shared/usePages';

/** Reads one answer; a new `load` asks anew, with the old answer in view meanwhile. Keep `load` stable while the question is the same. */
export function useAnswer<T>(
  load: (options: { readonly signal: AbortSignal }) => Promise<T>,
): { readonly remote: Remote<T>; readonly reload: () => void } {
  const loadPage = useCallback(
    async (
      _cursor: string | undefined,
      options: { readonly signal: AbortSignal },
    ): Promise<{ readonly answer: T; readonly nextCursor?: string }> => ({
      answer: await load(options),
    }),
    [load],
  );
  const { remote, reload } = usePages(loadPage);
  if (remote.status !== 'ready') return { remote, reload };
  const [{ answer }] = remote.data as readonly [{ readonly answer: T }];
  return { remote: { ...remote, data: answer }, reload };
}
