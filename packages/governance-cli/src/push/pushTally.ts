import type {
  HistoryChange,
  HistoryReceipt,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  changeAttribution,
  type Attribution,
} from '@ai-enablement/governance-core';

/** What was read, and what became of it. */
export interface PushTally {
  readonly changes: number;
  /** Left out, because the portal does not take changes of their size. */
  readonly tooLarge: number;
  readonly attribution: Readonly<Record<Attribution, number>>;
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly decided: number;
  readonly wouldBe: Readonly<Record<'pass' | 'hold' | 'deny', number>>;
  /** How far the portal takes the word of whoever sent it; absent when nothing was sent. */
  readonly trust?: HistoryReceipt['trust'];
}

/** Of nothing. */
export const NOTHING_PUSHED: PushTally = {
  changes: 0,
  tooLarge: 0,
  attribution: { ai: 0, mixed: 0, human: 0, unknown: 0 },
  added: 0,
  replaced: 0,
  unchanged: 0,
  decided: 0,
  wouldBe: { pass: 0, hold: 0, deny: 0 },
};

/** With what was read. */
export function withRead(
  tally: PushTally,
  changes: readonly HistoryChange[],
): PushTally {
  const attribution = { ...tally.attribution };
  for (const { commits } of changes) {
    const known = commits.map(commit => ({
      ...commit,
      evidence: [],
      authors: [],
    }));
    attribution[changeAttribution(known)] += 1;
  }
  return { ...tally, changes: tally.changes + changes.length, attribution };
}

/** With what the portal answered. */
export const withReceipt = (
  tally: PushTally,
  receipt: HistoryReceipt,
): PushTally => ({
  ...tally,
  added: tally.added + receipt.added,
  replaced: tally.replaced + receipt.replaced,
  unchanged: tally.unchanged + receipt.unchanged,
  decided: tally.decided + receipt.decided,
  wouldBe: {
    pass: tally.wouldBe.pass + receipt.wouldBe.pass,
    hold: tally.wouldBe.hold + receipt.wouldBe.hold,
    deny: tally.wouldBe.deny + receipt.wouldBe.deny,
  },
  trust: receipt.trust,
});
