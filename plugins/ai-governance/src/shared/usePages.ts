import { useCallback, useEffect, useRef, useState } from 'react';
import { toFailure, type Failure } from './failure';
import type { Remote } from './resourceCache';

/** Reads one page: the first without a cursor. Keep it stable (`useCallback`) while the question is the same. */
export type LoadPage<Page> = (
  cursor: string | undefined,
  options: { readonly signal: AbortSignal },
) => Promise<Page>;

/** A list that is read page by page. */
export interface Pages<Page> {
  /** Pages read so far, at least one once ready; the old answer stays in view while a new question is on its way. */
  readonly remote: Remote<readonly Page[]>;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly loadMore: () => void;
  /** Starts again from the first page. */
  readonly reload: () => void;
}

const LOADING = { status: 'loading' } as const;

interface State<Page> {
  readonly remote: Remote<readonly Page[]>;
  readonly isLoadingMore: boolean;
}

/** Reads the first page, and further ones on demand; a new `load` starts anew and gives up what is on its way. */
export function usePages<Page extends { readonly nextCursor?: string }>(
  load: LoadPage<Page>,
): Pages<Page> {
  const [state, setState] = useState<State<Page>>({
    remote: LOADING,
    isLoadingMore: false,
  });
  const [attempt, setAttempt] = useState(0);
  const current = useRef<AbortController>();
  /** What the pages in view are the answer to. */
  const answered = useRef<LoadPage<Page>>();

  useEffect(() => {
    const controller = new AbortController();
    current.current = controller;
    const settle = (next: (before: State<Page>) => State<Page>) => {
      if (!controller.signal.aborted) setState(next);
    };
    setState(({ remote }) => ({
      remote: asked(remote),
      isLoadingMore: false,
    }));
    load(undefined, { signal: controller.signal }).then(
      page =>
        settle(() => {
          answered.current = load;
          return ready([page]);
        }),
      error =>
        settle(({ remote }) => ({
          // An answer to another question must not stand there as the answer to this one.
          remote: failed(
            answered.current === load ? remote : LOADING,
            toFailure(error),
          ),
          isLoadingMore: false,
        })),
    );
    return () => controller.abort();
  }, [load, attempt]);

  const pages = state.remote.status === 'ready' ? state.remote.data : undefined;
  const nextCursor = pages?.at(-1)?.nextCursor;

  const loadMore = useCallback(() => {
    const controller = current.current;
    if (!controller || !pages || nextCursor === undefined) return;
    setState(before => ({ ...before, isLoadingMore: true }));
    const settle = (next: State<Page>) => {
      if (!controller.signal.aborted) setState(next);
    };
    load(nextCursor, { signal: controller.signal }).then(
      page => settle(ready([...pages, page])),
      error =>
        settle({
          remote: {
            status: 'ready',
            data: pages,
            isChecking: false,
            failure: toFailure(error),
          },
          isLoadingMore: false,
        }),
    );
  }, [load, nextCursor, pages]);

  return {
    remote: state.remote,
    hasMore: nextCursor !== undefined,
    isLoadingMore: state.isLoadingMore,
    loadMore,
    reload: useCallback(() => setAttempt(before => before + 1), []),
  };
}

function ready<Page>(data: readonly Page[]): State<Page> {
  return {
    remote: { status: 'ready', data, isChecking: false },
    isLoadingMore: false,
  };
}

function asked<T>(remote: Remote<T>): Remote<T> {
  return remote.status === 'loading' ? remote : { ...remote, isChecking: true };
}

function failed<T>(remote: Remote<T>, failure: Failure): Remote<T> {
  return remote.status === 'ready'
    ? { ...remote, isChecking: false, failure }
    : { status: 'failed', failure, isChecking: false };
}
