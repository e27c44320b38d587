import type { Assertion } from './assertions';

/**
 * What a pattern looks like, as far as it helps to find places where it could match. Every node stands for at least the texts
 * of the part of the pattern that it was read from, in UTF-16 units.
 */
export type Syntax =
  | { readonly kind: 'assertion'; readonly assertion: Assertion }
  | CharacterNode
  | SetNode
  | { readonly kind: 'sequence'; readonly parts: readonly Syntax[] }
  | { readonly kind: 'choice'; readonly branches: readonly Syntax[] }
  | RepeatNode;

/** One character as it is, or without regard to case. */
export interface CharacterNode {
  readonly kind: 'character';
  readonly text: string;
  readonly folds: boolean;
}

/** One character of a set. */
export interface SetNode {
  readonly kind: 'set';
  /** 128 flags, one for each ASCII character. */
  readonly ascii: Uint8Array;
  /** UTF-16 units of the longest character outside ASCII that may be in the set; 0 when there is none. */
  readonly beyond: 0 | 1 | 2;
}

export interface RepeatNode {
  readonly kind: 'repeat';
  readonly part: Syntax;
  readonly min: number;
  /** `Infinity` when there is no limit. */
  readonly max: number;
}

/** How much text a pattern can take at most. */
export interface Extent {
  /** UTF-16 units; may be `Infinity`. */
  readonly units: number;
  /** Line feeds; may be `Infinity`. */
  readonly lineFeeds: number;
}

const NOTHING: Extent = { units: 0, lineFeeds: 0 };
const LINE_FEED = 10;

/** The most that texts of a node can take. */
export function extentOf(node: Syntax): Extent {
  switch (node.kind) {
    case 'assertion':
      return NOTHING;
    case 'character':
      // Lower and upper case of a character may differ in length only outside the basic plane.
      return {
        units: node.folds ? 2 : node.text.length,
        lineFeeds: node.text === '\n' ? 1 : 0,
      };
    case 'set':
      return {
        units: Math.max(1, node.beyond),
        lineFeeds: node.ascii[LINE_FEED] ? 1 : 0,
      };
    case 'sequence':
      return totalExtent(node.parts);
    case 'choice': {
      const extents = node.branches.map(extentOf);
      return {
        units: Math.max(0, ...extents.map(({ units }) => units)),
        lineFeeds: Math.max(0, ...extents.map(({ lineFeeds }) => lineFeeds)),
      };
    }
    default: {
      const { units, lineFeeds } = extentOf(node.part);
      return {
        units: times(units, node.max),
        lineFeeds: times(lineFeeds, node.max),
      };
    }
  }
}

/** The most that nodes behind one another can take. */
export const totalExtent = (nodes: readonly Syntax[]): Extent =>
  nodes.map(extentOf).reduce(
    (sum, extent) => ({
      units: sum.units + extent.units,
      lineFeeds: sum.lineFeeds + extent.lineFeeds,
    }),
    NOTHING,
  );

/** Nothing for ever is still nothing. */
const times = (each: number, count: number): number =>
  each === 0 || count === 0 ? 0 : each * count;
