import { canonicalJson, type Policy } from '@ai-enablement/governance-core';
import type { Transaction } from '../../../database/unitOfWork';
import type { HighWaterMark, RaisedMark, SnapshotContent } from '../model';
import type { HighWaterChanges, SnapshotStore } from '../store';
import { advanceMarks } from './highWater';
import { markKey } from './place';
import { type Lowering, lowerMarks } from './lowerMarks';
import { restoreMarks } from './raisedMarks';
import { factsAsSet } from './snapshot';

/** The content of the snapshot with its marks brought up to date. */
export interface KeptHighWater {
  readonly content: SnapshotContent;
  /** Whether what holds any entity is another than before; only this can be seen. */
  readonly hasChanged: boolean;
}

/** Brings the high-water marks up to date with what is set, after an entitled person's word where there is one, and saves them. */
export async function keepHighWater(
  store: Pick<SnapshotStore, 'saveHighWater'>,
  content: SnapshotContent,
  by: {
    readonly transaction: Transaction;
    readonly policy: Policy;
    readonly now: string;
    /** Whether the catalog was read anew. */
    readonly isReading: boolean;
    readonly lowering?: Lowering;
    readonly restoring?: readonly RaisedMark[];
  },
): Promise<KeptHighWater> {
  const { policy, isReading, lowering, restoring = [] } = by;
  const marks = content.highWater;
  const now = notBefore(marks, by.now);
  const facts = factsAsSet(content);
  const before = { policy, facts, marks, now };
  const lowered = lowering
    ? lowerMarks(before, lowering)
    : restoreMarks(marks, restoring, now);
  const first = advanceMarks({ ...before, marks: lowered }, { isReading });
  // What holds a System or Domain is passed on: a second look sees what the first one found to be held.
  const passedOn = factsAsSet({ ...content, highWater: first });
  const highWater = advanceMarks(
    { ...before, facts: passedOn, marks: first },
    { isReading: false },
  );
  const changes = differences(content.highWater, highWater);
  if (changes.saved.length + changes.removed.length > 0) {
    await store.saveHighWater(by.transaction, changes);
  }
  const hasChanged = holdsOf(marks) !== holdsOf(highWater);
  return { content: { ...content, highWater }, hasChanged };
}

/** What holds entities, as one text that can be compared. */
const holdsOf = (marks: readonly HighWaterMark[]): string =>
  canonicalJson(
    marks
      .flatMap(mark => (mark.held ? [[markKey(mark), mark.held] as const] : []))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** INVARIANT: what happens later has the later instant, also when replicas' clocks differ. */
const notBefore = (marks: readonly HighWaterMark[], now: string): string =>
  marks.reduce(
    (latest, { since, goneAt = since }) =>
      [latest, since, goneAt].reduce((a, b) => (a < b ? b : a)),
    now,
  );

function differences(
  before: readonly HighWaterMark[],
  after: readonly HighWaterMark[],
): HighWaterChanges {
  const kept = new Map(before.map(mark => [markKey(mark), mark]));
  const remaining = new Set(after.map(markKey));
  return {
    saved: after.filter(mark => {
      const was = kept.get(markKey(mark));
      return was === undefined || !isSame(was, mark);
    }),
    removed: before.filter(mark => !remaining.has(markKey(mark))),
  };
}

/** Whether two marks of one key say the same. */
const isSame = (a: HighWaterMark, b: HighWaterMark): boolean =>
  a.tier === b.tier &&
  a.isCritical === b.isCritical &&
  a.since === b.since &&
  a.isSettled === b.isSettled &&
  a.goneAt === b.goneAt &&
  a.held?.tier === b.held?.tier &&
  a.held?.isCritical === b.held?.isCritical &&
  a.held?.over === b.held?.over &&
  a.held?.since === b.held?.since;
