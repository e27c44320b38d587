/** A merged change, and the merged changes that it takes back. */
export interface RevertingChange {
  readonly number: number;
  readonly mergedAt: string;
  readonly reverts: () => Promise<readonly RevertingChange[]>;
}

/** A defect with the change that brought it, as `defectField` reads it. */
export interface FoundDefect {
  readonly method: 'revert' | 'linkedBug';
  readonly number: number;
  readonly fix: string;
  readonly foundAt: string;
  readonly mergedAt: string;
  readonly depth: number;
}

/** Reverts of reverts are followed this far. */
const DEEPEST = 5;

/** That a change mends a defect which another one brought. */
export const defectOf = (
  method: FoundDefect['method'],
  fix: Omit<RevertingChange, 'reverts'>,
  brought: Omit<RevertingChange, 'reverts'>,
): FoundDefect => ({
  method,
  number: brought.number,
  fix: String(fix.number),
  foundAt: fix.mergedAt,
  mergedAt: brought.mergedAt,
  depth: 0,
});

/**
 * The defects that a change mends by taking changes back. One that takes a revert back tells of the defect which that one mended, a step
 * deeper: at odd depths it is none after all.
 */
export async function revertDefects(
  change: RevertingChange,
  deepest = DEEPEST,
): Promise<readonly FoundDefect[]> {
  const found = new Map<number, readonly FoundDefect[]>();
  for (const target of await change.reverts()) {
    if (target.number === change.number || found.has(target.number)) continue;
    const before =
      deepest === 0 ? [] : await revertDefects(target, deepest - 1);
    found.set(
      target.number,
      before.length === 0
        ? [defectOf('revert', change, target)]
        : before.map(defect => ({ ...defect, depth: defect.depth + 1 })),
    );
  }
  return [...found.values()].flat();
}
