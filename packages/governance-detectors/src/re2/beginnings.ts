import { ANYTHING, SetBuilder } from './characterSets';
import type { SetNode, Syntax } from './syntaxTree';

/** With which characters the texts of a node begin. */
export interface Beginnings {
  readonly set: SetNode;
  /** Whether there may be no character at all; then `set` says nothing. */
  readonly mayBeEmpty: boolean;
}

/** At least the characters that a text of the node can begin with. */
export function beginningsOf(node: Syntax): Beginnings {
  switch (node.kind) {
    case 'assertion':
      return { set: ANYTHING, mayBeEmpty: true };
    case 'character':
      return { set: setOf(node.text, node.folds), mayBeEmpty: false };
    case 'set':
      return { set: node, mayBeEmpty: false };
    case 'repeat': {
      const { set, mayBeEmpty } = beginningsOf(node.part);
      return { set, mayBeEmpty: mayBeEmpty || node.min === 0 };
    }
    case 'choice':
      return either(node.branches.map(beginningsOf));
    default:
      return ofSequence(node.parts);
  }
}

/** Those of the first part, and of what follows as long as parts may be empty. */
function ofSequence(parts: readonly Syntax[]): Beginnings {
  const found: Beginnings[] = [];
  for (const part of parts) {
    const beginnings = beginningsOf(part);
    found.push(beginnings);
    if (!beginnings.mayBeEmpty)
      return { set: either(found).set, mayBeEmpty: false };
  }
  return { set: ANYTHING, mayBeEmpty: true };
}

function either(all: readonly Beginnings[]): Beginnings {
  const builder = new SetBuilder();
  for (const { set } of all) builder.addSet(set);
  return {
    set: builder.complete({ folds: false, negated: false }),
    mayBeEmpty: all.some(({ mayBeEmpty }) => mayBeEmpty),
  };
}

function setOf(text: string, folds: boolean): SetNode {
  const unit = text.charCodeAt(0);
  if (unit > 127) return ANYTHING;
  return new SetBuilder()
    .addRange(unit, unit)
    .complete({ folds, negated: false });
}
