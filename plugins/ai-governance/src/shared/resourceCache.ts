import { toFailure, type Failure } from './failure';

/** Something fetched: on its way, here (perhaps being checked again, perhaps the last check failed), or failed. */
export type Remote<T> =
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready';
      readonly data: T;
      readonly isChecking: boolean;
      readonly failure?: Failure;
    }
  | {
      readonly status: 'failed';
      readonly failure: Failure;
      readonly isChecking: boolean;
    };

/** Answers by key, shared by everything on the page, so that a card and a tab cost one request. */
export interface ResourceCache<T> {
  subscribe(listener: () => void): () => void;
  read(key: string): Remote<T>;
  /** Fetches unless there is an answer younger than `maxAgeMs` or one on its way. */
  ensure(key: string): void;
  /** Fetches anew, keeping the old answer in view meanwhile; never rejects. */
  refresh(key: string): Promise<void>;
  /** The same where somebody has asked before; otherwise nothing. */
  refreshKnown(key: string): void;
  /** Everything is asked for again when it is next needed; what is in view stays meanwhile. */
  expire(): void;
}

interface Entry<T> {
  readonly remote: Remote<T>;
  readonly settledAtMs?: number;
  readonly pending?: Promise<void>;
}

const LOADING = { status: 'loading' } as const;

/** An empty cache over `load`; `maxAgeMs` is how long an answer is used without asking again. */
export function createResourceCache<T>(
  load: (key: string) => Promise<T>,
  options: { readonly maxAgeMs: number; readonly now?: () => number },
): ResourceCache<T> {
  const now = options.now ?? Date.now;
  const entries = new Map<string, Entry<T>>();
  const listeners = new Set<() => void>();

  const put = (key: string, entry: Entry<T>) => {
    entries.set(key, entry);
    listeners.forEach(listener => listener());
  };

  const refresh = (key: string): Promise<void> => {
    const before = entries.get(key);
    if (before?.pending) return before.pending;
    const pending = load(key).then(
      data =>
        put(key, {
          remote: { status: 'ready', data, isChecking: false },
          settledAtMs: now(),
        }),
      error =>
        put(key, {
          remote: failed(entries.get(key)?.remote ?? LOADING, toFailure(error)),
          settledAtMs: now(),
        }),
    );
    put(key, {
      remote: checking(before?.remote ?? LOADING),
      settledAtMs: before?.settledAtMs,
      pending,
    });
    return pending;
  };

  return {
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: key => entries.get(key)?.remote ?? LOADING,
    refresh,
    refreshKnown: key => {
      if (entries.has(key)) void refresh(key);
    },
    expire: () => {
      for (const [key, { remote, pending }] of entries) {
        entries.set(key, { remote, pending });
      }
    },
    ensure: key => {
      const entry = entries.get(key);
      const isFresh =
        entry?.settledAtMs !== undefined &&
        entry.remote.status === 'ready' &&
        now() - entry.settledAtMs < options.maxAgeMs;
      if (!isFresh) void refresh(key);
    },
  };
}

function checking<T>(remote: Remote<T>): Remote<T> {
  return remote.status === 'loading' ? remote : { ...remote, isChecking: true };
}

function failed<T>(remote: Remote<T>, failure: Failure): Remote<T> {
  return remote.status === 'ready'
    ? { ...remote, isChecking: false, failure }
    : { status: 'failed', failure, isChecking: false };
}
