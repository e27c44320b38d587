import { ANYTHING, ANYTHING_IN_LINE, SetBuilder } from './characterSets';
import type { Assertion } from './assertions';
import { readEscape } from './parseEscape';
import { readSet } from './parseSet';
import { PatternReader } from './patternReader';
import type { Syntax } from './syntaxTree';

interface Flags {
  readonly folds: boolean;
  readonly dotTakesLineFeed: boolean;
  readonly isByLine: boolean;
}

const NO_FLAGS: Flags = {
  folds: false,
  dotTakesLineFeed: false,
  isByLine: false,
};

/**
 * Reads a pattern that RE2 has already accepted. `undefined` when it holds anything that this reader does not know: such a
 * pattern is searched for without help.
 */
export function parseSyntax(pattern: string): Syntax | undefined {
  const reader = new PatternReader(pattern);
  const tree = readChoice(reader, NO_FLAGS);
  return tree && reader.isAtEnd ? tree : undefined;
}

/** Flags hold from where they stand to the end of the group, over every `|`. */
function readChoice(reader: PatternReader, given: Flags): Syntax | undefined {
  const branches: Syntax[][] = [[]];
  let flags = given;
  while (!reader.isAtEnd && reader.peek() !== ')') {
    if (reader.take('|')) {
      branches.push([]);
      continue;
    }
    const changed = readFlags(reader, flags);
    if (changed) {
      flags = changed;
      continue;
    }
    const atom = readAtom(reader, flags);
    if (!atom) return undefined;
    branches.at(-1)?.push(readRepeats(reader, atom));
  }
  const sequences = branches.map((parts): Syntax => ({
    kind: 'sequence',
    parts,
  }));
  return sequences.length === 1
    ? sequences[0]
    : { kind: 'choice', branches: sequences };
}

/** `(?i)` and its like, which change what follows. Takes nothing when there is something else. */
const readFlags = (reader: PatternReader, flags: Flags): Flags | undefined =>
  reader.attempt(() => {
    if (!reader.take('(?')) return undefined;
    const letters = reader.while(/[imsU-]/);
    return letters !== '' && reader.take(')')
      ? withFlags(flags, letters)
      : undefined;
  });

function withFlags(flags: Flags, letters: string): Flags {
  const [on = '', off = ''] = letters.split('-');
  const value = (letter: string, now: boolean) =>
    on.includes(letter) || (now && !off.includes(letter));
  return {
    folds: value('i', flags.folds),
    dotTakesLineFeed: value('s', flags.dotTakesLineFeed),
    isByLine: value('m', flags.isByLine),
  };
}

function readAtom(reader: PatternReader, flags: Flags): Syntax | undefined {
  const character = reader.next();
  switch (character) {
    case '(':
      return readGroup(reader, flags);
    case '[':
      return readSet(reader, flags.folds);
    case '.':
      return flags.dotTakesLineFeed ? ANYTHING : ANYTHING_IN_LINE;
    case '^':
      return assert(flags.isByLine ? 'lineStart' : 'textStart');
    case '$':
      return assert(flags.isByLine ? 'lineEnd' : 'textEnd');
    case '\\': {
      const escaped = readEscape(reader);
      if (!escaped) return undefined;
      if ('assertion' in escaped) return assert(escaped.assertion);
      return 'set' in escaped
        ? new SetBuilder()
            .addSet(escaped.set)
            .complete({ folds: flags.folds, negated: false })
        : literal(escaped.character, flags);
    }
    default:
      return literal(character, flags);
  }
}

const assert = (assertion: Assertion): Syntax => ({
  kind: 'assertion',
  assertion,
});

const literal = (text: string, { folds }: Flags): Syntax => ({
  kind: 'character',
  text,
  folds,
});

function readGroup(reader: PatternReader, given: Flags): Syntax | undefined {
  let flags = given;
  if (reader.take('?')) {
    const isNamed = reader.take('P<') || reader.take('<');
    if (isNamed) {
      if (reader.until('>') === undefined) return undefined;
    } else {
      flags = withFlags(given, reader.while(/[imsU-]/));
      if (!reader.take(':')) return undefined;
    }
  }
  const inner = readChoice(reader, flags);
  return inner && reader.take(')') ? inner : undefined;
}

function readRepeats(reader: PatternReader, atom: Syntax): Syntax {
  let node = atom;
  for (;;) {
    const counts = reader.attempt(() => readCounts(reader));
    if (!counts) return node;
    // Greedy or not, the same texts can match.
    reader.take('?');
    node = { kind: 'repeat', part: node, min: counts.min, max: counts.max };
  }
}

function readCounts(
  reader: PatternReader,
): { readonly min: number; readonly max: number } | undefined {
  if (reader.take('*')) return { min: 0, max: Infinity };
  if (reader.take('+')) return { min: 1, max: Infinity };
  if (reader.take('?')) return { min: 0, max: 1 };
  if (!reader.take('{')) return undefined;
  const min = reader.while(/\d/);
  if (min === '') return undefined;
  if (reader.take('}')) return { min: Number(min), max: Number(min) };
  if (!reader.take(',')) return undefined;
  const max = reader.while(/\d/);
  if (!reader.take('}')) return undefined;
  return { min: Number(min), max: max === '' ? Infinity : Number(max) };
}
