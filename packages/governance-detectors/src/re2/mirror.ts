import { ANYTHING } from './characterSets';
import type { Syntax } from './syntaxTree';

/** The nodes as somebody sees them who reads backwards. */
export const inMirror = (nodes: readonly Syntax[]): readonly Syntax[] =>
  nodes.map(mirror).reverse();

function mirror(node: Syntax): Syntax {
  switch (node.kind) {
    case 'character':
      // The halves of a character beyond the basic plane come the other way round.
      return node.text.length > 1
        ? { kind: 'repeat', part: ANYTHING, min: 1, max: 1 }
        : node;
    case 'sequence':
      return { kind: 'sequence', parts: inMirror(node.parts) };
    case 'choice':
      return { kind: 'choice', branches: node.branches.map(mirror) };
    case 'repeat':
      return { ...node, part: mirror(node.part) };
    default:
      return node;
  }
}
