import type { LedgerEntry } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useCallback, useEffect, useReducer } from 'react';
import { toFailure, type Failure } from '../shared/failure';
import { toQuery, type LedgerFilters } from './filters';
import { useAudit } from './useAudit';

const ENTRIES_A_PAGE = 50;

/** Entries read so far, newest first. */
export interface LedgerEntries {
  /** `loading` until the first page is here; `failed` when it did not come. */
  readonly status: 'loading' | 'ready' | 'failed';
  readonly items: readonly LedgerEntry[];
  readonly hasOlder: boolean;
  readonly isBusy: boolean;
  /** Of the first page, or, while `ready`, of the older one asked for last. */
  readonly failure?: Failure;
  /** Reads the next older page. */
  readonly readOlder: () => void;
  /** Starts again from the newest. */
  readonly refresh: () => void;
}

interface State {
  readonly status: LedgerEntries['status'];
  readonly items: readonly LedgerEntry[];
  readonly cursor?: string;
  readonly isBusy: boolean;
  readonly failure?: Failure;
  /** What is being read: `undefined` as cursor means the newest page. */
  readonly wanted?: { readonly cursor?: string };
}

type Action =
  | { readonly kind: 'start' | 'refresh' | 'older' }
  | {
      readonly kind: 'page';
      readonly items: readonly LedgerEntry[];
      readonly cursor?: string;
      readonly isFirst: boolean;
    }
  | { readonly kind: 'failed'; readonly failure: Failure };

const START: State = {
  status: 'loading',
  items: [],
  isBusy: true,
  wanted: {},
};

function reduce(state: State, action: Action): State {
  switch (action.kind) {
    case 'start':
      return START;
    case 'refresh':
      return { ...state, isBusy: true, wanted: {} };
    case 'older':
      return {
        ...state,
        isBusy: true,
        failure: undefined,
        wanted: { cursor: state.cursor },
      };
    case 'page':
      return {
        status: 'ready',
        items: action.isFirst
          ? action.items
          : [...state.items, ...action.items],
        cursor: action.cursor,
        isBusy: false,
      };
    default:
      return {
        ...state,
        status: state.items.length > 0 ? 'ready' : 'failed',
        isBusy: false,
        failure: action.failure,
        wanted: undefined,
      };
  }
}

/** Reads the ledger page by page, narrowed to the filters; starts anew when they change. */
export function useLedgerEntries(filters: LedgerFilters): LedgerEntries {
  const { client } = useAudit();
  const [state, dispatch] = useReducer(reduce, START);
  const { subject, type, actor, since, until } = filters;
  const { wanted } = state;

  useEffect(() => {
    dispatch({ kind: 'start' });
  }, [client, subject, type, actor, since, until]);

  useEffect(() => {
    if (!wanted) return undefined;
    const controller = new AbortController();
    const query = {
      ...toQuery({ subject, type, actor, since, until }),
      limit: ENTRIES_A_PAGE,
      cursor: wanted.cursor,
    };
    client.listLedgerEntries(query, { signal: controller.signal }).then(
      ({ items, nextCursor }) => {
        if (controller.signal.aborted) return;
        dispatch({
          kind: 'page',
          items,
          cursor: nextCursor,
          isFirst: wanted.cursor === undefined,
        });
      },
      error => {
        if (controller.signal.aborted) return;
        dispatch({ kind: 'failed', failure: toFailure(error) });
      },
    );
    return () => controller.abort();
  }, [client, wanted, subject, type, actor, since, until]);

  return {
    status: state.status,
    items: state.items,
    hasOlder: state.cursor !== undefined,
    isBusy: state.isBusy,
    failure: state.failure,
    readOlder: useCallback(() => dispatch({ kind: 'older' }), []),
    refresh: useCallback(() => dispatch({ kind: 'refresh' }), []),
  };
}
