import type { LedgerFinding } from './finding';
import { isHash } from './hex';

/** A tree as somebody who once read it holds it. */
export interface TreeHead {
  /** Number of leaves. */
  readonly size: number;
  /** Root over them, hexadecimal. */
  readonly root: string;
}

/** A ledger as far as it was read. */
interface ReadLedger {
  /** One more than the largest index. */
  readonly end: number;
  /** Whether every leaf came in its place. */
  readonly isWhole: boolean;
  /** Roots that were kept, by size. */
  readonly roots: ReadonlyMap<number, string>;
}

/** Compares a ledger with the heads that somebody holds of it. */
export function compareHeads(heads: readonly TreeHead[], ledger: ReadLedger) {
  const confirmed: TreeHead[] = [];
  const findings: LedgerFinding[] = [];
  for (const head of heads) {
    const finding = compare(head, ledger);
    if (finding === 'confirmed') confirmed.push(head);
    else if (finding !== undefined) findings.push(finding);
  }
  return { confirmed, findings };
}

function compare(
  { size, root }: TreeHead,
  { end, isWhole, roots }: ReadLedger,
): LedgerFinding | 'confirmed' | undefined {
  if (!Number.isSafeInteger(size) || size < 0 || !isHash(root)) {
    return INVALID_HEAD;
  }
  if (end < size) return truncated(size, end);
  const found = roots.get(size);
  if (found === root) return 'confirmed';
  if (found !== undefined) return rewritten(size, { held: root, found });
  // What is out of place has been told already, and leaves no root to compare.
  return isWhole ? notKept(size) : undefined;
}

const INVALID_HEAD: LedgerFinding = {
  code: 'audit.invalidHead',
  message:
    'the head to compare with is none: expected a size of 0 or more and a root of 64 lower-case hexadecimal digits',
};

const truncated = (size: number, end: number): LedgerFinding => ({
  code: 'audit.ledgerTruncated',
  index: end,
  message: `the ledger ends before leaf ${end}, but a head of ${size} leaves is held: the end was cut off`,
});

const rewritten = (
  size: number,
  { held, found }: { readonly held: string; readonly found: string },
): LedgerFinding => ({
  code: 'audit.historyRewritten',
  message: `the root over the first ${size} leaves is \`${found}\`, not the held \`${held}\`: what was recorded before was changed`,
});

const notKept = (size: number): LedgerFinding => ({
  code: 'audit.rootNotKept',
  message: `the root over the first ${size} leaves was not kept while reading; name the size before the first leaf`,
});
