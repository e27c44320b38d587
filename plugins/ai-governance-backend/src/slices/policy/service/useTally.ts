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

const NOTHING = {
  changes: 0,
  ai: 0,
  mixed: 0,
  human: 0,
  unknown: 0,
  measured: 0,
  declared: 0,
  inferred: 0,
  fromHistory: 0,
  asserted: 0,
  wouldHold: 0,
  wouldDeny: 0,
} satisfies UseTally;

/** Changes with AI. */
export const attributedIn = ({ ai, mixed }: UseTally): number => ai + mixed;

/** Counts changes, each count looked at once; empty gives zeros. */
export function tallyUse(counts: readonly UseCount[]): UseTally {
  const tally = { ...NOTHING };
  for (const count of counts) {
    const { changes, attribution, confidence, wouldBe } = count;
    tally.changes += changes;
    tally[attribution] += changes;
    if (confidence && isAttributed(count)) tally[confidence] += changes;
    if (count.origin === 'history') tally.fromHistory += changes;
    if (count.trust === 'asserted') tally.asserted += changes;
    if (wouldBe === 'hold') tally.wouldHold += changes;
    if (wouldBe === 'deny') tally.wouldDeny += changes;
  }
  return tally;
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
