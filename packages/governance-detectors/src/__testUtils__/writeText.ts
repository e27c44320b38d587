import type { SetNode, Syntax } from '../re2/syntaxTree';

/** Numbers from 0 to below 1 in an order that looks random; the same for the same seed. */
export function sequenceOf(seed: number): () => number {
  let state = Math.imul(seed, 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** A text that a pattern may match, by walking what was read of it. */
export function writeText(node: Syntax, next: () => number): string {
  switch (node.kind) {
    case 'assertion':
      return '';
    case 'character':
      return node.folds && next() < 0.3 ? node.text.toUpperCase() : node.text;
    case 'set':
      return memberOf(node, next);
    case 'sequence':
      return node.parts.map(part => writeText(part, next)).join('');
    case 'choice':
      return writeText(
        node.branches[Math.floor(next() * node.branches.length)] as Syntax,
        next,
      );
    default: {
      const most = Math.min(node.max, node.min + 3);
      const count = node.min + Math.floor(next() * (most - node.min + 1));
      return Array.from({ length: count }, () =>
        writeText(node.part, next),
      ).join('');
    }
  }
}

function memberOf({ ascii, beyond }: SetNode, next: () => number): string {
  if (beyond > 0 && next() < 0.1) return beyond > 1 && next() < 0.5 ? '𝔸' : 'é';
  const members = [...ascii.keys()].filter(code => ascii[code] && code > 8);
  const code = members[Math.floor(next() * members.length)];
  return code === undefined ? 'é' : String.fromCharCode(code);
}
