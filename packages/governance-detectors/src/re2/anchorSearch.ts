import type {
  LiteralHits,
  LiteralIndexBuilder,
} from '../literals/literalIndex';
import { lazily } from '../lazily';
import type { Anchor } from './anchors';
import type { PatternMatch } from './patternMatch';
import { createBackwardScreen, createScreen, type Screen } from './screen';
import type { Span } from '../text/spans';
import type { FindBetween } from './findBetween';
import { totalExtent } from './syntaxTree';

/** The most of an unlimited repeat that is looked at to either side of a literal, in UTF-16 units. */
const MOST_UNLIMITED = 20_000;

/** An anchor that knows how far around it a match can reach. */
interface SearchAnchor {
  readonly id: number;
  /** UTF-16 units before and behind its beginning, and line feeds behind it, at most. */
  readonly unitsBefore: number;
  readonly unitsBehind: number;
  readonly lineFeedsBehind: number;
  readonly backward: () => Screen;
  readonly forward: () => Screen;
}

/** A place of an anchor where a match may be: it begins at `first` or behind it, and ends at `last` or before it. */
interface Candidate {
  readonly place: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Searches for all matches around the places of its anchors, of which every match holds one. Finds what a
 * search over the whole text finds, except that unlimited repeats end after 20,000 units.
 */
export function createAnchorSearch(
  findBetween: FindBetween,
  found: readonly Anchor[],
  index: LiteralIndexBuilder,
): (text: string, hits: LiteralHits) => Iterable<PatternMatch> {
  const anchors = found.map(anchor => toSearchAnchor(anchor, index));
  const longestBefore = Math.max(...anchors.map(each => each.unitsBefore));
  return function* search(text, hits) {
    const candidates = candidatesIn(text, anchors, hits);
    let resumeAt = 0;
    for (const [at, { place }] of candidates.entries()) {
      let bounds: Span | undefined;
      // INVARIANT: every match that begins at or before an earlier place has been found.
      while (resumeAt <= place) {
        bounds ??= boundsAround(candidates, at, place + longestBefore);
        const start = Math.max(resumeAt, bounds.start);
        const match = findBetween(text, start, bounds.end);
        if (!match || match.start > place) break;
        yield match;
        resumeAt = match.end;
      }
    }
  };
}

function toSearchAnchor(
  { literal, before, from }: Anchor,
  index: LiteralIndexBuilder,
): SearchAnchor {
  const behind = totalExtent(from);
  return {
    id: index.add(literal, { places: true }),
    unitsBefore: Math.min(totalExtent(before).units, MOST_UNLIMITED),
    unitsBehind: Math.min(behind.units, MOST_UNLIMITED),
    lineFeedsBehind: behind.lineFeeds,
    backward: lazily(() => createBackwardScreen(before)),
    forward: lazily(() => createScreen(from)),
  };
}

/** Candidates of all anchors, in the order of their places. */
function candidatesIn(
  text: string,
  anchors: readonly SearchAnchor[],
  hits: LiteralHits,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const anchor of anchors)
    for (const place of hits.places(anchor.id)) {
      const candidate = candidateAt(text, place, anchor);
      if (candidate) candidates.push(candidate);
    }
  return anchors.length === 1
    ? candidates
    : candidates.sort((a, b) => a.place - b.place);
}

/** `undefined` where no match can be. What stands directly before a literal, such as a word boundary, says no most cheaply. */
function candidateAt(
  text: string,
  place: number,
  anchor: SearchAnchor,
): Candidate | undefined {
  const isCheapBefore = anchor.unitsBefore === 0;
  if (isCheapBefore && anchor.backward()(text, place) === undefined)
    return undefined;
  const behind = anchor.forward()(text, place);
  if (behind === undefined) return undefined;
  const before = isCheapBefore ? 0 : anchor.backward()(text, place);
  if (before === undefined) return undefined;
  return {
    place,
    first: Math.max(0, place - Math.min(before, anchor.unitsBefore)),
    last: Math.min(place + behind, endOfReach(text, place, anchor)),
  };
}

/** Behind everything that a match can take behind a place: so many units, and so many line feeds. */
function endOfReach(
  text: string,
  place: number,
  { unitsBehind, lineFeedsBehind }: SearchAnchor,
): number {
  const end = Math.min(text.length, place + unitsBehind);
  if (unitsBehind < MOST_UNLIMITED || !Number.isFinite(lineFeedsBehind))
    return end;
  let at = place;
  for (let count = 0; count <= lineFeedsBehind; count++) {
    const feed = text.indexOf('\n', at);
    if (feed < 0 || feed >= end) return end;
    at = feed + 1;
  }
  return at - 1;
}

/** Around all that may begin at or before a place: such a match may go by an anchor that stands behind it. */
function boundsAround(
  candidates: readonly Candidate[],
  from: number,
  furthestPlace: number,
): Span {
  let start = Infinity;
  let end = 0;
  for (let at = from; at < candidates.length; at++) {
    const { place, first, last } = candidates[at] as Candidate;
    if (place > furthestPlace) break;
    start = Math.min(start, first);
    end = Math.max(end, last);
  }
  return { start, end };
}
