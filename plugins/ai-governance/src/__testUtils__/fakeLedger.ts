import type {
  AuditOperations,
  LedgerEntry,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  createLedgerEntry,
  type LedgerEntryDraft,
} from '@ai-enablement/governance-core';
import { createHash } from 'node:crypto';

/** What a fake ledger is made of; the rest has a default. */
export type FakeDraft = Partial<LedgerEntryDraft> & { readonly at?: string };

const hash = (...parts: readonly (Buffer | string)[]) => {
  const sum = createHash('sha256');
  parts.forEach(part => sum.update(part));
  return sum.digest();
};

/**
 * A ledger whose tree is worked out by the definitions of RFC 6962 §2.1, recursively and with Node's own hash: shares no code
 * with what it tests. Entry `n` (from 0) has the id `e-<n>`; the newest `staged` ones have no place in the tree yet.
 */
export function fakeLedger(
  drafts: readonly FakeDraft[],
  options: { readonly staged?: number } = {},
): AuditOperations {
  const made = drafts.map(({ at, ...draft }, index) =>
    createLedgerEntry(
      {
        type: 'policy.tierAssigned',
        actor: 'user:default/sana.wyndle',
        subjectIds: ['component:default/checkout-service'],
        payload: { tier: 'internal', isCritical: null, number: index },
        ...draft,
      },
      {
        id: `e-${index}`,
        at:
          at ?? `2026-11-21T08:${String(index % 60).padStart(2, '0')}:00.000Z`,
        sha256: text => hash(text).toString('hex'),
      },
    ),
  );
  const leaves = made
    .slice(0, made.length - (options.staged ?? 0))
    .map(({ canonical }) => hash(Buffer.from([0]), canonical));
  const head = {
    size: leaves.length,
    root: treeHash(leaves).toString('hex'),
    sequencedAt: '2026-11-21T09:00:00.000Z',
  };
  const hex = (hashes: readonly Buffer[]) =>
    hashes.map(bytes => bytes.toString('hex'));
  const leafHash = (index: number) => leaves[index]?.toString('hex') ?? '';
  const entryAt = (index: number): LedgerEntry => {
    const { entry } = made[index] ?? missing(`entry ${index}`);
    const { v: _v, id, ...rest } = entry;
    return {
      ...rest,
      subjectIds: [...rest.subjectIds],
      payload: { ...rest.payload },
      leafHash: index < leaves.length ? leafHash(index) : undefined,
      ledger:
        index < leaves.length
          ? {
              entryId: id,
              state: 'sequenced',
              index,
              treeSize: head.size,
              root: head.root,
            }
          : { entryId: id, state: 'staged' },
    };
  };
  const indexOf = (entryId: string) =>
    made.findIndex(({ entry }) => entry.id === entryId);

  return {
    getLedgerHead: async () => head,
    getLedgerEntry: async entryId => entryAt(indexOf(entryId)),
    listLedgerEntries: async (query = {}) => {
      const { subject, type, actor, since, until, limit = 25, cursor } = query;
      const found = made
        .map((_, index) => entryAt(index))
        .reverse()
        .filter(
          entry =>
            (!subject || entry.subjectIds.includes(subject)) &&
            (!type || entry.type === type) &&
            (!actor || entry.actor === actor) &&
            (!since || entry.at >= since) &&
            (!until || entry.at < until),
        );
      const from = Number(cursor ?? 0);
      return {
        items: found.slice(from, from + limit),
        nextCursor:
          from + limit < found.length ? String(from + limit) : undefined,
      };
    },
    listLedgerLeaves: async ({ from = 0, limit = 1000 } = {}) => ({
      head,
      items: leaves
        .map((_, index) => ({
          index,
          canonical: made[index]?.canonical ?? '',
          leafHash: leafHash(index),
        }))
        .slice(from, from + limit),
    }),
    getInclusionProof: async ({ entryId, treeSize = head.size }) => {
      const index = indexOf(entryId);
      const tree = leaves.slice(0, treeSize);
      return {
        entryId,
        index,
        treeSize,
        leafHash: leafHash(index),
        root: treeHash(tree).toString('hex'),
        path: hex(inclusion(index, tree)),
      };
    },
    getConsistencyProof: async ({ from, to = head.size }) => ({
      from,
      to,
      fromRoot: treeHash(leaves.slice(0, from)).toString('hex'),
      toRoot: treeHash(leaves.slice(0, to)).toString('hex'),
      path: hex(consistency(from, leaves.slice(0, to), true)),
    }),
  };
}

/** MTH of RFC 6962 §2.1. */
function treeHash(tree: readonly Buffer[]): Buffer {
  const [only] = tree;
  if (only === undefined) return hash('');
  if (tree.length === 1) return only;
  const [left, right] = split(tree);
  return hash(Buffer.from([1]), treeHash(left), treeHash(right));
}

/** PATH of RFC 6962 §2.1.1. */
function inclusion(index: number, tree: readonly Buffer[]): readonly Buffer[] {
  if (tree.length <= 1) return [];
  const [left, right] = split(tree);
  return index < left.length
    ? [...inclusion(index, left), treeHash(right)]
    : [...inclusion(index - left.length, right), treeHash(left)];
}

/** SUBPROOF of RFC 6962 §2.1.2. */
function consistency(
  from: number,
  tree: readonly Buffer[],
  isWhole: boolean,
): readonly Buffer[] {
  if (from === tree.length) return isWhole ? [] : [treeHash(tree)];
  const [left, right] = split(tree);
  return from <= left.length
    ? [...consistency(from, left, isWhole), treeHash(right)]
    : [...consistency(from - left.length, right, false), treeHash(left)];
}

function split(tree: readonly Buffer[]) {
  let half = 1;
  while (half * 2 < tree.length) half *= 2;
  return [tree.slice(0, half), tree.slice(half)] as const;
}

function missing(what: string): never {
  throw new Error(`the fake ledger has no ${what}`);
}
