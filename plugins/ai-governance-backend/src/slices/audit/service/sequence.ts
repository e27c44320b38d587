import {
  growTree,
  isKept,
  textLeafHash,
  toHex,
} from '@ai-enablement/governance-core';
import { sha256Bytes } from '../../../shared/digest';
import type {
  KeptNode,
  Leaf,
  Sequenced,
  StagedEntry,
  StoredHead,
} from '../store';

/** The tree after more entries, in the order in which they are given. */
export function sequence(
  head: StoredHead,
  staged: readonly StagedEntry[],
  sequencedAt: string,
): Sequenced {
  const leaves: Leaf[] = [];
  const nodes: KeptNode[] = [];
  const tree = growTree(head, sha256Bytes, (node, hash) => {
    if (isKept(node)) nodes.push({ ...node, hash: toHex(hash) });
  });
  for (const { stagedNumber, canonical } of staged) {
    const hash = textLeafHash(canonical, sha256Bytes);
    leaves.push({ stagedNumber, index: tree.size(), hash: toHex(hash) });
    tree.append(hash);
  }
  return {
    leaves,
    nodes,
    head: { ...tree.frontier(), root: tree.root(), sequencedAt },
  };
}
