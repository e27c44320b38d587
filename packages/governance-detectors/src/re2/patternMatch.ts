import type { Matcher } from 're2js';
import type { Span } from '../text/spans';

/** A match in a text: where it stands, and where its groups stand, `undefined` for those that took no part. */
export interface PatternMatch {
  readonly start: number;
  readonly end: number;
  /** Groups from 1 on. */
  readonly groups: readonly (Span | undefined)[];
}

/** The latest match of a matcher over a text that began at `shift`. */
export function toMatch(matcher: Matcher, shift: number): PatternMatch {
  const groups: (Span | undefined)[] = [];
  for (let group = 1; group <= matcher.groupCount(); group++) {
    const start = matcher.start(group);
    groups.push(
      start < 0
        ? undefined
        : { start: start + shift, end: matcher.end(group) + shift },
    );
  }
  return { start: matcher.start() + shift, end: matcher.end() + shift, groups };
}
