import { totalExtent, type Syntax } from './syntaxTree';

/** A text that every match of a branch of a pattern holds, and what surrounds it there. */
export interface Anchor {
  /** Lower case as far as ASCII goes; at least two UTF-16 units. */
  readonly literal: string;
  /** What a match holds before it. */
  readonly before: readonly Syntax[];
  /** What a match holds from the literal on. */
  readonly from: readonly Syntax[];
}

const SHORTEST = 2;

/**
 * Texts of which every match holds at least one at its place; `undefined` when the pattern has none. Longer texts and such
 * that have a limited distance from the beginning of the match are preferred.
 */
export function findAnchors(tree: Syntax): readonly Anchor[] | undefined {
  return anchorsOf(tree, []);
}

/** `behind`: what follows the node in a match. */
function anchorsOf(
  node: Syntax,
  behind: readonly Syntax[],
): readonly Anchor[] | undefined {
  switch (node.kind) {
    case 'sequence':
      return anchorsOfSequence(node.parts, behind);
    case 'choice': {
      const branches = node.branches.map(branch => anchorsOf(branch, behind));
      return branches.every(isPresent) ? branches.flat() : undefined;
    }
    case 'repeat':
      // Only the first of several copies stands at a known distance from the beginning.
      return node.min === 1 && node.max === 1
        ? anchorsOf(node.part, behind)
        : undefined;
    case 'character':
      return isSearchable(node) ? anchorsOfSequence([node], behind) : undefined;
    default:
      return undefined;
  }
}

function anchorsOfSequence(
  parts: readonly Syntax[],
  behind: readonly Syntax[],
): readonly Anchor[] | undefined {
  const flat = parts.flatMap(flatten);
  const candidates: (readonly Anchor[])[] = [];
  for (let at = 0; at < flat.length; at++) {
    const part = flat[at] as Syntax;
    const length = literalLength(flat, at);
    const from = [...flat.slice(at), ...behind];
    const inner =
      length > 0
        ? [
            {
              literal: literalAt(flat, at, length),
              before: [],
              from,
            },
          ]
        : anchorsOf(part, [...flat.slice(at + 1), ...behind]);
    if (inner) candidates.push(movedBehind(flat.slice(0, at), inner));
    at += Math.max(0, length - 1);
  }
  return candidates
    .filter(anchors =>
      anchors.every(({ literal }) => literal.length >= SHORTEST),
    )
    .sort((a, b) => worth(b) - worth(a))[0];
}

const flatten = (node: Syntax): readonly Syntax[] =>
  node.kind === 'sequence' ? node.parts.flatMap(flatten) : [node];

/** How many nodes from `at` on are characters that can be looked for. */
function literalLength(nodes: readonly Syntax[], at: number): number {
  const rest = nodes.slice(at);
  const end = rest.findIndex(node => !isSearchable(node));
  return end < 0 ? rest.length : end;
}

/** Letters beyond ASCII have several lower cases. */
const isSearchable = (node: Syntax): boolean =>
  node.kind === 'character' && (!node.folds || node.text.charCodeAt(0) < 128);

const literalAt = (
  nodes: readonly Syntax[],
  at: number,
  length: number,
): string =>
  nodes
    .slice(at, at + length)
    .map(node => (node.kind === 'character' ? node.text : ''))
    .join('')
    .replace(/[A-Z]/g, letter => letter.toLowerCase());

const movedBehind = (
  nodes: readonly Syntax[],
  anchors: readonly Anchor[],
): readonly Anchor[] =>
  anchors.map(anchor => ({ ...anchor, before: [...nodes, ...anchor.before] }));

/** Distance counts more than length. */
const worth = (anchors: readonly Anchor[]): number =>
  Math.min(
    ...anchors.map(
      ({ literal, before }) =>
        literal.length +
        (Number.isFinite(totalExtent(before).units) ? 1000 : 0),
    ),
  );

const isPresent = <T>(value: T | undefined): value is T => value !== undefined;
