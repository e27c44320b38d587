import type { UseCount } from '../model';

/** Changes, counted by how AI took part; `measured`, `declared` and `inferred` are of those with AI. */
export interface UseTally {
  readonly changes: number;
  readonly ai: number;
  readonly mixed: number;
  readonly human: number;
  readonly unknown: number;
  readonly measured: number;
  readonly declared: number;
  readonly inferred: number;
  readonly fromHistory: number;
  readonly asserted: number;
  readonly wouldHold: number;
  readonly wouldDeny: number;
}

/** Whether AI took part for sure. */
export const isAttributed = ({
  attribution,
}: Pick<UseCount, 'attribution'>): boolean =>
  attribution === 'ai' || attribution === 'mixed';

/** Counts changes; empty gives zeros. */
export function tallyUse(counts: readonly UseCount[]): UseTally {
  const of = (isWanted: (count: UseCount) => boolean): number =>
    counts.filter(isWanted).reduce((sum, { changes }) => sum + changes, 0);
  const sure = (word: UseCount['confidence']) =>
    of(count => isAttributed(count) && count.confidence === word);
  return {
    changes: of(() => true),
    ai: of(({ attribution }) => attribution === 'ai'),
    mixed: of(({ attribution }) => attribution === 'mixed'),
    human: of(({ attribution }) => attribution === 'human'),
    unknown: of(({ attribution }) => attribution === 'unknown'),
    measured: sure('measured'),
    declared: sure('declared'),
    inferred: sure('inferred'),
    fromHistory: of(({ origin }) => origin === 'history'),
    asserted: of(({ trust }) => trust === 'asserted'),
    wouldHold: of(({ wouldBe }) => wouldBe === 'hold'),
    wouldDeny: of(({ wouldBe }) => wouldBe === 'deny'),
  };
}

/** A name with how many changes it has to do with. */
export interface NamedCount {
  readonly name: string;
  readonly changes: number;
}

/** Changes by each of the names that they have, most first. */
export function countNames(
  counts: readonly UseCount[],
  namesOf: (count: UseCount) => readonly string[],
): readonly NamedCount[] {
  const found = new Map<string, number>();
  for (const count of counts)
    for (const name of namesOf(count))
      found.set(name, (found.get(name) ?? 0) + count.changes);
  return [...found]
    .map(([name, changes]) => ({ name, changes }))
    .sort((a, b) => b.changes - a.changes || (a.name < b.name ? -1 : 1));
}
