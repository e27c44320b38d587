import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Remote, ResourceCache } from './resourceCache';

/** Reads `key` from the cache, fetching it when needed; `recheck` fetches anew. */
export function useResource<T>(
  cache: ResourceCache<T>,
  key: string,
): { readonly remote: Remote<T>; readonly recheck: () => Promise<void> } {
  const remote = useSyncExternalStore(cache.subscribe, () => cache.read(key));
  useEffect(() => cache.ensure(key), [cache, key]);
  const recheck = useCallback(() => cache.refresh(key), [cache, key]);
  return { remote, recheck };
}
