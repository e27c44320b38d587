import { RE2JS, RE2JSSyntaxException } from 're2js';
import type {
  LiteralHits,
  LiteralIndexBuilder,
} from '../literals/literalIndex';
import { lazily } from '../lazily';
import { createFindBetween } from './findBetween';
import { findAnchors } from './anchors';
import { parseSyntax } from './parseSyntax';
import { createAnchorSearch } from './anchorSearch';
import { toMatch, type PatternMatch } from './patternMatch';

/** A pattern from outside: searched for by RE2, in time linear in the text, at the places where its literals stand. */
export interface LinearPattern {
  /** How many groups it has. Throws `PatternRefused`. */
  countGroups(): number;
  /**
   * All matches from left to right that do not overlap, as RE2 finds them. `hits` are those of the index it was made with. Throws
   * `PatternRefused`, at a place where the pattern could match.
   */
  findAll(text: string, hits: LiteralHits): Iterable<PatternMatch>;
}

/** Why RE2 refuses a pattern, without the pattern. */
export class PatternRefused extends Error {}

/**
 * Prepares a pattern and registers its literals. RE2 compiles it when it is first needed: most patterns of a long rule file never
 * are. Throws `PatternRefused` for some of those that RE2 refuses.
 */
export function compileLinear(
  pattern: string,
  index: LiteralIndexBuilder,
): LinearPattern {
  const expression = lazily(() => compileRe2(pattern));
  const tree = parseSyntax(pattern);
  const anchors = tree && findAnchors(tree);
  if (!anchors) expression();
  return {
    countGroups: () => expression().groupCount(),
    findAll: anchors
      ? createAnchorSearch(createFindBetween(expression), anchors, index)
      : text => searchEverywhere(expression(), text),
  };
}

/** Throws `PatternRefused` with the cause in words. */
export function compileRe2(pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    const cause =
      error instanceof RE2JSSyntaxException
        ? error.getDescription()
        : 'it cannot be compiled';
    throw new PatternRefused(cause);
  }
}

function* searchEverywhere(
  expression: RE2JS,
  text: string,
): Iterable<PatternMatch> {
  const matcher = expression.matcher(text);
  while (matcher.find()) yield toMatch(matcher, 0);
}
