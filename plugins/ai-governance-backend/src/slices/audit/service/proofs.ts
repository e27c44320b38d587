import {
  type ConsistencyClaim,
  consistencyPath,
  hashOfLeaves,
  type InclusionClaim,
  inclusionPath,
  keptHashes,
  keptNodesFor,
  type LeafRange,
  wholeTree,
} from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';
import { sha256Bytes } from '../../../shared/digest';
import type { AuditViews } from '../views';

/** Which entry is to be proven, in which tree; the tree of now when no size is given. */
export interface InclusionQuery {
  readonly entryId: string;
  readonly treeSize?: number;
}

/** Which trees are to be compared; `to` is the tree of now when it is not given. */
export interface ConsistencyQuery {
  /** 1 or more. */
  readonly from: number;
  readonly to?: number;
}

/** Proof that an entry is in the ledger. */
export interface InclusionProof extends InclusionClaim {
  readonly entryId: string;
}

/**
 * Proves that an entry is in a tree. Fails with `audit.entryNotFound`, `audit.entryNotSequenced`, and with
 * `audit.treeTooSmall` when the tree of that size does not exist yet or ends before the entry.
 */
export async function proveInclusion(
  views: AuditViews,
  { entryId, treeSize }: InclusionQuery,
): Promise<InclusionProof> {
  const leaf = await leafOf(views, entryId);
  // The head is read after the entry, so that its tree holds the entry's leaf.
  const size = await existingSize(views, treeSize);
  if (leaf.index >= size) {
    throw new CodedError(
      'audit.treeTooSmall',
      `the entry is leaf ${leaf.index}, which a tree of ${size} leaves does not have; ask for a \`treeSize\` of ${leaf.index + 1} or more`,
    );
  }
  const path = inclusionPath(leaf.index, size);
  const [root = '', ...hashes] = await hashesOf(views, [
    wholeTree(size),
    ...path,
  ]);
  return {
    entryId,
    index: leaf.index,
    treeSize: size,
    leafHash: leaf.hash,
    root,
    path: hashes,
  };
}

/** Proves that a tree begins with a smaller one. Fails with `audit.treeTooSmall`. */
export async function proveConsistency(
  views: AuditViews,
  { from, to }: ConsistencyQuery,
): Promise<ConsistencyClaim> {
  const size = await existingSize(views, to);
  if (from > size) {
    throw new CodedError(
      'audit.treeTooSmall',
      `a tree of ${size} leaves cannot begin with one of ${from}; ask for a \`to\` of ${from} or more, which the ledger must have reached`,
    );
  }
  const path = consistencyPath(from, size);
  const [fromRoot = '', toRoot = '', ...hashes] = await hashesOf(views, [
    wholeTree(from),
    wholeTree(size),
    ...path,
  ]);
  return { from, to: size, fromRoot, toRoot, path: hashes };
}

async function leafOf(views: AuditViews, entryId: string) {
  const stored = await views.entry(entryId);
  if (!stored) {
    throw new CodedError(
      'audit.entryNotFound',
      `there is no ledger entry \`${entryId}\``,
    );
  }
  if (!stored.leaf) {
    throw new CodedError(
      'audit.entryNotSequenced',
      `the entry \`${entryId}\` has no leaf yet; it gets one within seconds, ask again then`,
    );
  }
  return stored.leaf;
}

/** The size asked for, when the ledger has reached it; otherwise the size of the ledger. */
async function existingSize(
  views: AuditViews,
  wanted: number | undefined,
): Promise<number> {
  const { size } = await views.head();
  if (wanted === undefined || wanted <= size) return wanted ?? size;
  throw new CodedError(
    'audit.treeTooSmall',
    `the ledger has ${size} leaves, not ${wanted} yet; ask for at most ${size}`,
  );
}

/** Hashes over leaves, from a number of rows that grows with the logarithm of the ledger. */
async function hashesOf(
  views: AuditViews,
  ranges: readonly LeafRange[],
): Promise<readonly string[]> {
  const kept = keptHashes(await views.keptNodes(keptNodesFor(ranges)));
  return ranges.map(range => hashOfLeaves(range, kept, sha256Bytes));
}
