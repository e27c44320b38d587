import type { Span } from '../text/spans';

/** Digits that stand together, or in groups behind one another with one space or one dash between each two. */
export interface DigitRun {
  readonly groups: readonly Span[];
  /** What stands between groups `n` and `n + 1`. */
  readonly separators: readonly string[];
}

/** A run is not longer than this, so that work on it is bounded; what goes on is another run. */
const MOST_GROUPS = 64;

/** All runs of a text that hold at least `fewest` digits. */
export function* digitRuns(text: string, fewest: number): Iterable<DigitRun> {
  const region = new RegExp(`[0-9](?:[ -]?[0-9]){${fewest - 1},}`, 'g');
  for (const { 0: written, index } of text.matchAll(region))
    yield* runsOf(written, index);
}

function* runsOf(written: string, index: number): Iterable<DigitRun> {
  const groups: Span[] = [...written.matchAll(/[0-9]+/g)].map(group => ({
    start: index + group.index,
    end: index + group.index + group[0].length,
  }));
  const separators = [...written.matchAll(/[ -]/g)].map(([sign]) => sign);
  for (let at = 0; at < groups.length; at += MOST_GROUPS)
    yield {
      groups: groups.slice(at, at + MOST_GROUPS),
      separators: separators.slice(at, at + MOST_GROUPS - 1),
    };
}
