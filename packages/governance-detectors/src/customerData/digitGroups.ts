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
  const group = /[0-9]+/g;
  let run = emptyRun();
  for (let found = group.exec(text); found; found = group.exec(text)) {
    const span = { start: found.index, end: group.lastIndex };
    const gap =
      run.end < 0 ? '' : text.slice(run.end, Math.min(span.start, run.end + 2));
    const continues =
      (gap === ' ' || gap === '-') && run.groups.length < MOST_GROUPS;
    if (!continues) {
      if (run.digits >= fewest) yield run;
      run = emptyRun();
    } else run.separators.push(gap);
    run.groups.push(span);
    run.digits += span.end - span.start;
    run.end = span.end;
  }
  if (run.digits >= fewest) yield run;
}

const emptyRun = () => ({
  groups: [] as Span[],
  separators: [] as string[],
  digits: 0,
  end: -1,
});
