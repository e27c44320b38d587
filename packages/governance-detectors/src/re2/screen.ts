import { ANYTHING, SetBuilder } from './characterSets';
import { holds } from './assertions';
import { beginningsOf, type Beginnings } from './beginnings';
import { inMirror } from './mirror';
import {
  addInterval,
  isSame,
  NOWHERE,
  union,
  type Positions,
} from './positions';
import type { RepeatNode, SetNode, Syntax } from './syntaxTree';

/**
 * Follows a part of a pattern through a text: all ways at once, as sets of offsets, so there is no backtracking. Returns how many
 * UTF-16 units it can take at most from an offset, or `undefined` when it cannot match there: a necessary condition only,
 * since characters beyond ASCII count as members of any set that has some. `Infinity` when that is too long or too entangled to tell quickly.
 */
export type Screen = (text: string, from: number) => number | undefined;

/** UTF-16 units that a screen looks at. */
const HORIZON = 1000;
/** Steps that a screen takes. */
const MOST_STEPS = 2000;

/** What one walk may still do. Offsets count units from where it began, in its direction. */
class Walk {
  readonly horizon: number;
  steps = MOST_STEPS;

  /** `first`: the unit at offset 0; `length`: the offsets there are in this direction. */
  constructor(
    readonly text: string,
    readonly first: number,
    readonly direction: 1 | -1,
    readonly length: number,
  ) {
    this.horizon = Math.min(length, HORIZON);
  }
}

/** Where a part can end when it begins at one of the offsets. */
type Step = (walk: Walk, from: Positions) => Positions;

/** It cannot be told within the limits. */
class Undecided extends Error {}
const UNDECIDED = new Undecided();
const BEGINNING: Positions = [0, 0];

/** A screen for nodes behind one another that begin at the offset. */
export function createScreen(nodes: readonly Syntax[]): Screen {
  const step = sequence(toSteps(nodes));
  return (text, from) =>
    reachOf(step, new Walk(text, from, 1, text.length - from));
}

/** A screen that goes to the left: for nodes behind one another that end at the offset. */
export function createBackwardScreen(nodes: readonly Syntax[]): Screen {
  const step = sequence(toSteps(inMirror(nodes)));
  return (text, from) => reachOf(step, new Walk(text, from - 1, -1, from));
}

function reachOf(step: Step, way: Walk): number | undefined {
  try {
    return step(way, BEGINNING).at(-1);
  } catch (error) {
    if (error === UNDECIDED) return Infinity;
    throw error;
  }
}

/** Characters behind one another are one step. */
function toSteps(nodes: readonly Syntax[]): readonly Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < nodes.length;) {
    const characters = nodes.slice(at, endOfCharacters(nodes, at));
    steps.push(
      characters.length > 0
        ? run(characters.flatMap(unitsOf))
        : toStep(nodes[at]!),
    );
    at += Math.max(1, characters.length);
  }
  return steps;
}

function endOfCharacters(nodes: readonly Syntax[], at: number): number {
  const end = nodes.findIndex(
    (node, index) => index >= at && unitsOf(node).length === 0,
  );
  return end < 0 ? nodes.length : end;
}

/** The sets of a character that takes as many units as it has here. */
const unitsOf = (node: Syntax): readonly SetNode[] => {
  if (node.kind !== 'character') return [];
  const sets = setsOf(node.text, node.folds);
  return sets.every(({ beyond }) => beyond < 2) ? sets : [];
};

/** One unit of each set. */
function run(sets: readonly SetNode[]): Step {
  if (sets.some(({ beyond }) => beyond > 1))
    return sequence(sets.map(set => repeatSet(set, 1, 1)));
  const { length } = sets;
  return (way, from) => {
    if (--way.steps < 0) throw UNDECIDED;
    const ends: number[] = [];
    for (let at = 0; at < from.length; at += 2)
      for (let first = from[at]!; first <= from[at + 1]!; first++)
        if (startsWith(way, first, sets))
          addInterval(ends, first + length, first + length);
    return ends;
  };
}

function startsWith(
  way: Walk,
  first: number,
  sets: readonly SetNode[],
): boolean {
  if (first + sets.length > way.length) return false;
  for (let at = 0; at < sets.length; at++)
    if (!isMember(sets[at]!, unitAt(way, first + at))) return false;
  return true;
}

function toStep(node: Syntax): Step {
  switch (node.kind) {
    case 'assertion':
      return where(({ text, first, direction }, offset) =>
        holds(
          node.assertion,
          text,
          direction > 0 ? first + offset : first + 1 - offset,
        ),
      );
    case 'character':
      return run(setsOf(node.text, node.folds));
    case 'set':
      return repeatSet(node, 1, 1);
    case 'sequence':
      return sequence(toSteps(node.parts));
    case 'choice':
      return choice(node.branches.map(toStep), beginningsOf(node));
    default:
      return repeat(node);
  }
}

const sequence =
  (steps: readonly Step[]): Step =>
  (way, from) => {
    let positions = from;
    for (const step of steps) {
      positions = step(way, positions);
      if (positions.length === 0) break;
    }
    return positions;
  };

function choice(steps: readonly Step[], beginnings: Beginnings): Step {
  const canBegin = only(beginnings);
  return (way, from) => {
    const begins = canBegin(way, from);
    let ends = NOWHERE;
    if (begins.length > 0)
      for (const step of steps) ends = union(ends, step(way, begins));
    return ends;
  };
}

/** The offsets at which a part can begin; most places where it cannot are told by one character. */
const only = ({ set, mayBeEmpty }: Beginnings): Step =>
  mayBeEmpty
    ? (_, from) => from
    : where(
        (way, offset) =>
          offset >= way.length || isMember(set, unitAt(way, offset)),
      );

/** Those of the offsets for which a condition holds. */
const where =
  (condition: (way: Walk, offset: number) => boolean): Step =>
  (way, from) => {
    const found: number[] = [];
    for (let at = 0; at < from.length; at += 2)
      for (let offset = from[at]!; offset <= from[at + 1]!; offset++)
        if (condition(way, offset)) addInterval(found, offset, offset);
    return found;
  };

function repeat({ part, min, max }: RepeatNode): Step {
  if (part.kind === 'set') return repeatSet(part, min, max);
  const [single, ...more] =
    part.kind === 'character' ? setsOf(part.text, part.folds) : [];
  if (single && more.length === 0) return repeatSet(single, min, max);
  const step = toStep(part);
  return (way, from) => {
    let ends = min === 0 ? from : NOWHERE;
    let latest = from;
    for (let count = 1; count <= max; count++) {
      latest = step(way, latest);
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
  const most = max * Math.max(1, set.beyond);
  return (way, from) => {
    if (--way.steps < 0) throw UNDECIDED;
    const ends: number[] = [];
    for (let at = 0; at < from.length; at += 2) {
      const last = from[at + 1]!;
      const far = Math.min(way.horizon, last + most);
      for (let first = from[at]!; first <= last;) {
        let end = first;
        while (end < far && isMember(set, unitAt(way, end))) end++;
        if (end === way.horizon && end < way.length) throw UNDECIDED;
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

const unitAt = ({ text, first, direction }: Walk, offset: number): number =>
  text.charCodeAt(first + direction * offset);

const isMember = ({ ascii, beyond }: SetNode, unit: number): boolean =>
  unit < 128 ? ascii[unit] === 1 : beyond > 0;

/** A set for each UTF-16 unit of a character. */
function setsOf(text: string, folds: boolean): readonly SetNode[] {
  // Letters beyond ASCII have their own ways of folding, to letters of ASCII too.
  if (folds && text.charCodeAt(0) > 127) return [ANYTHING];
  const exactly = { folds, negated: false };
  return Array.from({ length: text.length }, (_, at) => {
    const unit = text.charCodeAt(at);
    return new SetBuilder().addRange(unit, unit).complete(exactly);
  });
}
