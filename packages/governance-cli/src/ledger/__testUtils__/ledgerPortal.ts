import {
  createLedgerEntry,
  EMPTY_FRONTIER,
  growTree,
  hashOfLeaves,
  inclusionPath,
  keptHashes,
  isKept,
  textLeafHash,
  toHex,
  wholeTree,
  type TreeHead,
  type TreeNode,
} from '@ai-enablement/governance-core';
import { errorResponse, jsonResponse } from '../../__testUtils__/standIn';
import { testIo, type TestIo } from '../../__testUtils__/testIo';
import type { Io } from '../../io';
import { run } from '../../run';
import { sha256, sha256Bytes } from '../digests';

/** A leaf as the portal serves it. */
export interface Leaf {
  readonly index: number;
  readonly canonical: string;
  readonly leafHash: string;
}

/** A sound leaf with an entry of this name in it. */
export function leafOf(index: number, name = `entry-${index}`): Leaf {
  const { canonical } = createLedgerEntry(
    {
      type: 'policy.decisionMade',
      actor: 'user:default/ada',
      subjectIds: ['component:default/checkout'],
      payload: { name },
    },
    { id: name, at: '2026-03-01T00:00:00.000Z', sha256 },
  );
  const leafHash = toHex(textLeafHash(canonical, sha256Bytes));
  return { index, canonical, leafHash };
}

/** A sound ledger. */
export const ledgerOf = (size: number): readonly Leaf[] =>
  Array.from({ length: size }, (_, index) => leafOf(index));

/** Size and root of leaves as they stand there. */
export function headOf(leaves: readonly Leaf[]): TreeHead {
  const tree = growTree(EMPTY_FRONTIER, sha256Bytes);
  for (const { canonical } of leaves) {
    tree.append(textLeafHash(canonical, sha256Bytes));
  }
  return { size: tree.size(), root: tree.root() };
}

/** What a stand-in portal serves; `head` is that of the leaves unless given. */
export interface ServedByPortal {
  readonly leaves: readonly unknown[];
  readonly head: TreeHead;
  /** Largest page. */
  readonly page?: number;
  /** Told before every answer; may change what is served. */
  readonly onRequest?: (path: string) => void;
  readonly proof?: object;
}

/** A portal that serves a ledger, page by page. */
export function portalWith(served: ServedByPortal): Io['fetch'] {
  return async request => {
    const url = new URL(request.url);
    const path = url.pathname.replace('/api/ai-governance', '');
    served.onRequest?.(path);
    if (path === '/audit/leaves') {
      const from = Number(url.searchParams.get('from') ?? 0);
      const limit = Number(url.searchParams.get('limit') ?? 1000);
      const at = served.leaves.findIndex(
        leaf => (leaf as Partial<Leaf>).index === from,
      );
      const items =
        at < 0
          ? []
          : served.leaves.slice(at, at + Math.min(limit, served.page ?? limit));
      return jsonResponse(200, { head: served.head, items });
    }
    if (path === '/audit/proofs/inclusion' && served.proof) {
      return jsonResponse(200, served.proof);
    }
    return errorResponse(404, {
      name: 'NotFoundError',
      message: 'there is no ledger entry',
      code: 'audit.entryNotFound',
    });
  };
}

/** The inclusion proof of a sound ledger. */
export function proofOf(leaves: readonly Leaf[], index: number) {
  const nodes: (TreeNode & { readonly hash: string })[] = leaves.map(
    ({ leafHash: hash }, at) => ({ level: 0, index: at, hash }),
  );
  const tree = growTree(EMPTY_FRONTIER, sha256Bytes, (node, hash) => {
    if (isKept(node)) nodes.push({ ...node, hash: toHex(hash) });
  });
  for (const { canonical } of leaves) {
    tree.append(textLeafHash(canonical, sha256Bytes));
  }
  const kept = keptHashes(nodes);
  const [root, ...path] = [
    wholeTree(leaves.length),
    ...inclusionPath(index, leaves.length),
  ].map(range => hashOfLeaves(range, kept, sha256Bytes));
  return {
    entryId: `entry-${index}`,
    index,
    treeSize: leaves.length,
    leafHash: leaves[index]?.leafHash,
    root,
    path,
  };
}

/** Runs `ai-governance ledger …` against a portal. */
export async function runLedger(
  args: readonly string[],
  given: Parameters<typeof testIo>[0] = {},
): Promise<{ readonly exitCode: number; readonly io: TestIo }> {
  const io = testIo({
    env: { AI_GOVERNANCE_URL: 'https://portal.example.com' },
    ...given,
  });
  return { exitCode: await run(['ledger', ...args], io), io };
}
