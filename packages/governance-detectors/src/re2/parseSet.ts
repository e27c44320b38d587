import { NAMED_SETS, not, SetBuilder } from './characterSets';
import { readEscape, type Escaped } from './parseEscape';
import type { PatternReader } from './patternReader';
import type { SetNode } from './syntaxTree';

/** Reads a set behind its `[`; `undefined` when it holds something that this reader does not know. */
export function readSet(
  reader: PatternReader,
  folds: boolean,
): SetNode | undefined {
  const builder = new SetBuilder();
  const negated = reader.take('^');
  for (let isFirst = true; isFirst || !reader.take(']'); isFirst = false) {
    if (reader.isAtEnd) return undefined;
    const item = readItem(reader);
    if (!item || (negated && 'isGuess' in item)) return undefined;
    if ('set' in item) builder.addSet(item.set);
    else if (!addRange(builder, item.character, reader)) return undefined;
  }
  return builder.complete({ folds, negated });
}

type Item = Exclude<Escaped, { readonly assertion: unknown }>;

function readItem(reader: PatternReader): Item | undefined {
  if (reader.take('[:')) return readNamed(reader);
  if (!reader.take('\\')) return { character: reader.next() };
  const escaped = readEscape(reader);
  return escaped && !('assertion' in escaped) ? escaped : undefined;
}

function readNamed(reader: PatternReader): Item | undefined {
  const negated = reader.take('^');
  const set = NAMED_SETS[reader.while(/[a-z]/)];
  if (!set || !reader.take(':]')) return undefined;
  return { set: negated ? not(set) : set };
}

/** A single character, or a range when a dash and its end follow. */
function addRange(
  builder: SetBuilder,
  first: string,
  reader: PatternReader,
): boolean {
  const low = codeOf(first);
  const isRange = reader.peek() === '-' && !['', ']'].includes(reader.peek(1));
  if (!isRange) {
    builder.addRange(low, low);
    return true;
  }
  reader.next();
  const last = readItem(reader);
  if (!last || !('character' in last)) return false;
  builder.addRange(low, codeOf(last.character));
  return true;
}

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;
