import { ANYTHING, SetBuilder } from './characterSets';
import { inMirror } from './mirror';
import { addInterval, isSame, union, type Positions } from './positions';
import type { RepeatNode, SetNode, Syntax } from './syntaxTree';

/**
 * Follows a part of a pattern through a text: all ways at once, as sets of offsets, so there is no backtracking. Returns how far
 * it can reach from an offset, or `undefined` when it cannot match there: a necessary condition only, since assertions are
 * left out. `Infinity` when that is too long or too entangled to tell quickly.
 */
export type Screen = (text: string, from: number) => number | undefined;

/** UTF-16 units that a screen looks at. */
const HORIZON = 1000;
/** Steps that a screen takes. */
const MOST_STEPS = 2000;

/** What one walk may still do. */
interface Walk {
  readonly text: string;
  readonly horizon: number;
  steps: number;
}

/** Where a part can end when it begins at one of the offsets. */
type Step = (walk: Walk, from: Positions) => Positions;

/** It cannot be told within the limits. */
class Undecided extends Error {}
const UNDECIDED = new Undecided();

/** A screen for nodes behind one another. */
export function createScreen(nodes: readonly Syntax[]): Screen {
  const step = sequence(nodes.map(toStep));
  return (text, from) => {
    const horizon = Math.min(text.length, from + HORIZON);
    try {
      return step({ text, horizon, steps: MOST_STEPS }, [from, from]).at(-1);
    } catch (error) {
      if (error === UNDECIDED) return Infinity;
      throw error;
    }
  };
}

/** A screen that goes backwards: for nodes behind one another that end at the offset. Returns how far to the left they reach. */
export function createBackwardScreen(nodes: readonly Syntax[]): Screen {
  const screen = createScreen(inMirror(nodes));
  return (text, from) => {
    const lowest = Math.max(0, from - HORIZON - 1);
    const mirrored = [...Array(from - lowest).keys()]
      .map(at => text.charAt(from - 1 - at))
      .join('');
    const reach = screen(mirrored, 0);
    return reach === undefined ? undefined : from - reach;
  };
}

function toStep(node: Syntax): Step {
  switch (node.kind) {
    case 'empty':
      return (_, from) => from;
    case 'character':
      return sequence(
        setsOf(node.text, node.folds).map(set => repeatSet(set, 1, 1)),
      );
    case 'set':
      return repeatSet(node, 1, 1);
    case 'sequence':
      return sequence(node.parts.map(toStep));
    case 'choice':
      return choice(node.branches.map(toStep));
    default:
      return repeat(node);
  }
}

const sequence =
  (steps: readonly Step[]): Step =>
  (walk, from) => {
    let positions = from;
    for (const step of steps) {
      positions = step(walk, positions);
      if (positions.length === 0) break;
    }
    return positions;
  };

const choice =
  (steps: readonly Step[]): Step =>
  (walk, from) =>
    steps.reduce<Positions>(
      (found, step) => union(found, step(walk, from)),
      [],
    );

function repeat({ part, min, max }: RepeatNode): Step {
  const [only, ...more] =
    part.kind === 'character' ? setsOf(part.text, part.folds) : [];
  if (part.kind === 'set') return repeatSet(part, min, max);
  if (only && more.length === 0) return repeatSet(only, min, max);
  const step = toStep(part);
  return (walk, from) => {
    let ends: Positions = min === 0 ? from : [];
    let latest = from;
    for (let count = 1; count <= max; count++) {
      latest = step(walk, latest);
      if (latest.length === 0) break;
      const extended = count >= min ? union(ends, latest) : ends;
      if (count > min && isSame(extended, ends)) break;
      ends = extended;
    }
    return ends;
  };
}

/** Between `min` and `max` characters of a set. */
function repeatSet(set: SetNode, min: number, max: number): Step {
  const { ascii } = set;
  const beyond = set.beyond > 0 ? 1 : 0;
  const most = max * Math.max(1, set.beyond);
  return (walk, from) => {
    const { text, horizon } = walk;
    if (--walk.steps < 0) throw UNDECIDED;
    const ends: number[] = [];
    for (let at = 0; at < from.length; at += 2) {
      const last = from[at + 1] as number;
      const far = Math.min(horizon, last + most);
      for (let first = from[at] as number; first <= last;) {
        let end = first;
        while (end < far) {
          const code = text.charCodeAt(end);
          if (!(code < 128 ? ascii[code] : beyond)) break;
          end++;
        }
        if (end === horizon && horizon < text.length) throw UNDECIDED;
        // INVARIANT: from `first` to `lastHere`, all begin in the same run of characters of the set, which ends at `end`.
        const lastHere = Math.min(last, end);
        const furthest = Math.min(lastHere + most, end);
        if (first + min <= furthest) addInterval(ends, first + min, furthest);
        first = lastHere + 1;
      }
    }
    return ends;
  };
}

/** A set for each UTF-16 unit of a character. */
function setsOf(text: string, folds: boolean): readonly SetNode[] {
  const code = text.codePointAt(0) ?? 0;
  // Letters beyond ASCII have their own ways of folding, to letters of ASCII too.
  if (folds && code > 127) return [ANYTHING];
  const exactly = { folds, negated: false };
  return Array.from({ length: text.length }, (_, at) => {
    const unit = text.charCodeAt(at);
    return new SetBuilder().addRange(unit, unit).complete(exactly);
  });
}
