import type { LedgerHead } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { isHash } from '@ai-enablement/governance-core';

/** A head that this browser verified, and when (UTC, ISO 8601). */
export interface VerifiedHead {
  readonly size: number;
  readonly root: string;
  readonly verifiedAt: string;
}

/** Where a browser keeps the last head it verified. */
export interface HeadMemory {
  /** `undefined` when nothing was verified yet, or when what is kept cannot be read. */
  recall(): VerifiedHead | undefined;
  /** Keeps a head; `false` when the browser keeps no data for this site, so that it lasts only until the page is left. */
  remember(head: Pick<LedgerHead, 'size' | 'root'>): boolean;
  forget(): void;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Memory of one portal, named by its backend's address. It lies in the browser itself and not in Backstage's storage API,
 * which an app may keep in the portal's database: whoever rewrites the ledger there could rewrite the memory of it too.
 */
export function createHeadMemory(
  portal: string,
  options: { readonly store: () => Store; readonly now: () => string },
): HeadMemory {
  const key = `ai-governance.verified-head ${portal}`;
  let fallback: string | undefined;
  const withStore = <T>(act: (store: Store) => T): T | undefined => {
    try {
      return act(options.store());
    } catch {
      // Blocked or full: browsers throw here, and there is nothing to put right.
      return undefined;
    }
  };
  return {
    recall: () => parse(withStore(store => store.getItem(key)) ?? fallback),
    remember: ({ size, root }) => {
      const text = JSON.stringify({ size, root, verifiedAt: options.now() });
      fallback = text;
      return (
        withStore(store => {
          store.setItem(key, text);
          return true;
        }) ?? false
      );
    },
    forget: () => {
      fallback = undefined;
      withStore(store => store.removeItem(key));
    },
  };
}

function parse(text: string | undefined): VerifiedHead | undefined {
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { size, root, verifiedAt } = {
    size: 0,
    root: '',
    verifiedAt: '',
    ...value,
  };
  return Number.isSafeInteger(size) &&
    size > 0 &&
    isHash(root) &&
    typeof verifiedAt === 'string'
    ? { size, root, verifiedAt }
    : undefined;
}
