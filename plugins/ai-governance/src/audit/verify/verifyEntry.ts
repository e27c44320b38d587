import type {
  LedgerEntry,
  LedgerHead,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  canonicalJson,
  textLeafHash,
  toHex,
  verifyInclusion,
} from '@ai-enablement/governance-core';
import { checkHead, type VerifyDeps } from './continuity';
import { sha256, sha256Bytes } from './digests';

/** One thing that was checked. */
export interface Check {
  readonly id: 'content' | 'leaf' | 'inclusion' | 'continuity';
  /** `first`: nothing was there to compare with. */
  readonly result: 'passed' | 'failed' | 'first';
}

/** What came of verifying one entry. */
export interface EntryProof {
  readonly isProven: boolean;
  /** In the order in which they build on each other. */
  readonly checks: readonly Check[];
  readonly head: LedgerHead;
  readonly index: number;
}

/**
 * Proves in the browser that an entry, as it is shown, is a leaf of the ledger: the text that was hashed says what is shown,
 * it gives the leaf hash, the leaf leads to the root, and the root continues what was verified before. A head proven so is
 * remembered when there was none.
 */
export async function verifyEntry(
  entry: LedgerEntry,
  deps: VerifyDeps,
): Promise<EntryProof> {
  const { client, memory } = deps;
  const { head, continuity } = await checkHead(deps);
  const { index, path } = await client.getInclusionProof({
    entryId: entry.ledger.entryId,
    treeSize: head.size,
  });
  const { items } = await client.listLedgerLeaves({ from: index, limit: 1 });
  const canonical = items.find(leaf => leaf.index === index)?.canonical;
  const hash =
    canonical === undefined
      ? undefined
      : toHex(textLeafHash(canonical, sha256Bytes));
  const isIncluded =
    hash !== undefined &&
    verifyInclusion(
      {
        leafHash: hash,
        index,
        treeSize: head.size,
        root: head.root,
        path,
      },
      sha256Bytes,
    ).ok;
  const checks: readonly Check[] = [
    check('content', canonical !== undefined && saysTheSame(entry, canonical)),
    check('leaf', hash !== undefined && hash === entry.leafHash),
    check('inclusion', isIncluded),
    continuity.kind === 'first'
      ? { id: 'continuity', result: 'first' }
      : check('continuity', continuity.kind !== 'rewritten'),
  ];
  const isProven = checks.every(({ result }) => result !== 'failed');
  if (isProven && continuity.kind === 'first') memory.remember(head);
  return { isProven, checks, head, index };
}

const check = (id: Check['id'], isPassed: boolean): Check => ({
  id,
  result: isPassed ? 'passed' : 'failed',
});

/** Whether the exact text is that of the entry as the API gave it, its payload's digest included. */
function saysTheSame(entry: LedgerEntry, canonical: string): boolean {
  const { type, at, actor, subjectIds, payloadDigest, payload } = entry;
  const shown = canonicalJson({
    v: 1,
    id: entry.ledger.entryId,
    type,
    at,
    actor,
    subjectIds,
    payloadDigest,
    payload,
  });
  return (
    shown === canonical && sha256(canonicalJson(payload)) === payloadDigest
  );
}
