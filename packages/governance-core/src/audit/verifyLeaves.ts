import { checkEntry } from './checkEntry';
import { collectFindings, type LedgerFinding } from './finding';
import { EMPTY_FRONTIER, growTree } from './frontier';
import { compareHeads, type TreeHead } from './heldHeads';
import { fromHex } from './hex';
import { followLeafOrder } from './leafOrder';
import type { Sha256 } from './ledger';
import { textLeafHex, type Sha256Bytes } from './merkle';
import { rememberIds } from './recentIds';

/** A leaf as the portal serves it and an export holds it. */
export interface LedgerLeafText {
  readonly index: number;
  /** Exact text of the entry. */
  readonly canonical: string;
  /** What the leaf's hash is said to be, hexadecimal. */
  readonly leafHash?: string;
}

/** What became of verifying a ledger. */
export interface LedgerReport {
  /** Whether nothing at all was found. Without a held head that only means that the ledger agrees with itself. */
  readonly isSound: boolean;
  /** Number of leaves that were read. */
  readonly size: number;
  /** Root over the leaves as they came, hexadecimal. */
  readonly root: string;
  /** In the order in which they were found, at most 1,000. */
  readonly findings: readonly LedgerFinding[];
  /** Findings beyond those. */
  readonly omittedFindings: number;
  /** Held heads that the ledger begins with. */
  readonly confirmed: readonly TreeHead[];
}

/** Takes the leaves of a ledger one after another. */
export interface LedgerVerifier {
  add(leaf: LedgerLeafText): void;
  /**
   * The verdict, also against one head that was not known before: it must not be smaller than what was read, since the
   * root at an earlier size is not kept (`audit.rootNotKept`); name such a head in `expected` instead.
   */
  finish(expected?: TreeHead): LedgerReport;
}

/** What a verifier is made with. */
export interface LedgerVerifierOptions {
  readonly sha256Bytes: Sha256Bytes;
  readonly sha256: Sha256;
  /** Heads that the caller holds: sizes with the root at that size. The ledger may have grown since. */
  readonly expected?: readonly TreeHead[];
}

/**
 * Verifies a ledger from its leaves, read in order, in bounded memory: O(log n) for the tree, and the ids of the latest
 * 500,000 entries at least, up to twice that, so a duplicate entry further away is found by a held head alone. Never throws
 * on what the leaves hold.
 *
 * Finds `audit.leafUnreadable`, `audit.leafMissing`, `audit.leafReordered`, `audit.leafDuplicated`, `audit.leafEdited`,
 * `audit.payloadEdited`, `audit.entryNotCanonical`, `audit.entryUnreadable`, `audit.entryDuplicated`,
 * `audit.ledgerTruncated`, `audit.historyRewritten`, `audit.invalidHead`, `audit.rootNotKept`.
 */
export function createLedgerVerifier(
  options: LedgerVerifierOptions,
): LedgerVerifier {
  const { sha256Bytes, expected = [] } = options;
  const tree = growTree(EMPTY_FRONTIER, sha256Bytes);
  const findings = collectFindings();
  const order = followLeafOrder();
  const findingsOfText = textChecker(options);
  const roots = new Map<number, string>();
  let isReadable = true;
  const isWhole = () => isReadable && order.isUnbroken();
  const keepRoot = () => {
    if (isWhole() && expected.some(({ size }) => size === tree.size())) {
      roots.set(tree.size(), tree.root());
    }
  };
  keepRoot();
  return {
    add: leaf => {
      if (isLeaf(leaf)) {
        const hash = textLeafHex(leaf.canonical, options.sha256);
        findings.add(order.take(leaf.index));
        findingsOfText(leaf, hash).forEach(findings.add);
        tree.append(fromHex(hash));
      } else {
        isReadable = false;
        findings.add(leafUnreadable(tree.size()));
      }
      keepRoot();
    },
    finish: last => {
      if (last?.size === tree.size() && isWhole()) {
        roots.set(tree.size(), tree.root());
      }
      const { confirmed, findings: ofHeads } = compareHeads(
        last ? [...expected, last] : expected,
        { end: order.end(), isWhole: isWhole(), roots },
      );
      const more = [...order.gaps(), ...ofHeads];
      return {
        ...findings.with(more),
        size: tree.size(),
        root: tree.root(),
        confirmed,
      };
    },
  };
}

/** Finds what is wrong with a leaf's text on its own, and whether it holds an entry a second time. */
function textChecker({ sha256 }: LedgerVerifierOptions) {
  const ids = rememberIds();
  return (
    { index, canonical, leafHash }: LedgerLeafText,
    hash: string,
  ): readonly LedgerFinding[] => {
    const { id, issues } = checkEntry(canonical, sha256);
    const findings = issues.map(({ code, message }): LedgerFinding => ({
      code,
      index,
      message: `leaf ${index} ${message}`,
    }));
    if (leafHash !== undefined && leafHash !== hash) {
      findings.unshift(leafEdited(index));
    }
    const earlier = id === undefined ? undefined : ids.note(id, index);
    // The same leaf twice is a duplicate leaf, and told as one.
    if (earlier !== undefined && earlier !== index) {
      findings.push(entryDuplicated(index, earlier));
    }
    return findings;
  };
}

const isLeaf = (leaf: LedgerLeafText): boolean =>
  typeof leaf === 'object' &&
  leaf !== null &&
  Number.isSafeInteger(leaf.index) &&
  leaf.index >= 0 &&
  leaf.index < Number.MAX_SAFE_INTEGER &&
  typeof leaf.canonical === 'string';

const leafUnreadable = (read: number): LedgerFinding => ({
  code: 'audit.leafUnreadable',
  message: `after ${read} leaves comes something that is no leaf: expected an \`index\` and the \`canonical\` text`,
});

const leafEdited = (index: number): LedgerFinding => ({
  code: 'audit.leafEdited',
  index,
  message: `leaf ${index} does not have the hash that is stated for it: its text or the hash was edited`,
});

const entryDuplicated = (index: number, earlier: number): LedgerFinding => ({
  code: 'audit.entryDuplicated',
  index,
  message: `leaf ${index} holds the same entry as leaf ${earlier}: one of them was added`,
});
