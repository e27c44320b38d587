import type { Span } from '../text/spans';

/** Digits that stand together, or in groups behind one another with one space or one dash between each two. */
export interface DigitRun {
  readonly groups: readonly Span[];
  /** What stands between groups `n` and `n + 1`. */
  readonly separators: readonly string[];
}

/** A run is not longer than this, so that work on it is bounded; what goes on is another run. */
const MOST_GROUPS = 64;

/** All runs of a text that hold at least `fewest` digits, which are two or more. */
export function* digitRuns(text: string, fewest: number): Iterable<DigitRun> {
  for (
    let run = nextRun(text, 0, fewest);
    run;
    run = nextRun(text, run.end, fewest)
  )
    yield* pieces(run);
}

/** The first run that begins at `from` or behind it, where none is cut in two. */
function nextRun(
  text: string,
  from: number,
  fewest: number,
): WholeRun | undefined {
  let at = from;
  // INVARIANT: no run that is long enough begins between `from` and `at`. Of two characters beside one another in a run, one is a
  // digit, so a run that begins before `probe` shows itself there.
  while (at + fewest <= text.length) {
    const probe = at + fewest - 2;
    const digit = isDigit(text, probe) ? probe : probe + 1;
    if (!isDigit(text, digit)) {
      at += fewest - 1;
      continue;
    }
    const run = runFrom(text, beginningOf(text, digit));
    if (run.digits >= fewest) return run;
    at = run.end;
  }
  return undefined;
}

const isDigit = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
};

const isSeparator = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit === 32 || unit === 45;
};

function beginningOf(text: string, digit: number): number {
  let at = digit;
  for (;;)
    if (isDigit(text, at - 1)) at--;
    else if (isSeparator(text, at - 1) && isDigit(text, at - 2)) at -= 2;
    else return at;
}

interface WholeRun extends DigitRun {
  readonly digits: number;
  readonly end: number;
}

function runFrom(text: string, beginning: number): WholeRun {
  const groups: Span[] = [];
  const separators: string[] = [];
  let digits = 0;
  let start = beginning;
  for (;;) {
    let end = start;
    while (isDigit(text, end)) end++;
    groups.push({ start, end });
    digits += end - start;
    if (!isSeparator(text, end) || !isDigit(text, end + 1))
      return { groups, separators, digits, end };
    separators.push(text.charAt(end));
    start = end + 1;
  }
}

function* pieces({ groups, separators }: DigitRun): Iterable<DigitRun> {
  for (let at = 0; at < groups.length; at += MOST_GROUPS)
    yield {
      groups: groups.slice(at, at + MOST_GROUPS),
      separators: separators.slice(at, at + MOST_GROUPS - 1),
    };
}
