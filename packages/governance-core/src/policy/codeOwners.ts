import { toByteString } from '../shared/byteString';
import { compilePattern, splitPath } from '../shared/matchPattern';
import { parsePattern } from '../shared/patternSyntax';
import { compilePatterns } from '../shared/pathPattern';

/** One line of a CODEOWNERS file. */
export interface CodeOwnersLine {
  readonly pattern: string;
  /** Empty takes files out of what an earlier line gave away. */
  readonly owners: readonly string[];
}

/** Paths to match and to pass over, without looking at each in full. */
interface Matcher {
  readonly prefix: string;
  readonly isOwned: boolean;
  readonly matches: (path: string) => boolean;
}

/**
 * Tells which files CODEOWNERS gives to somebody. The last line that matches decides. Lines are read as GitHub reads them: as in a
 * .gitignore, except that a line with `!`, with a class `[…]` or with a first `\#` is passed over, and that a last segment `*`
 * reaches files of that folder and none deeper. Case counts.
 */
export function ownedBy(
  lines: readonly CodeOwnersLine[],
): (path: string) => boolean {
  const lastFirst = lines.flatMap(line => compileLine(line) ?? []).reverse();
  return path =>
    lastFirst.find(
      ({ prefix, matches }) => path.startsWith(prefix) && matches(path),
    )?.isOwned === true;
}

function compileLine({ pattern, owners }: CodeOwnersLine): Matcher | undefined {
  if (/^(!|\\#)|\[|\*\*\*/.test(pattern)) return undefined;
  const parsed = parsePattern(pattern, { ignoreCase: false });
  if (!('pattern' in parsed)) return undefined;
  const isOwned = owners.length > 0;
  const prefix = literalPrefixOf(pattern);
  if (!/\/\*$/.test(pattern))
    return {
      prefix,
      isOwned,
      matches: compilePatterns([pattern], { ignoreCase: false }).matches,
    };
  // Not by its folders: what lies deeper is not meant.
  const matches = compilePattern(parsed.pattern);
  return {
    prefix,
    isOwned,
    matches: path => matches(splitPath(toByteString(path), false)),
  };
}

/** Folders with which every match begins; empty for a pattern that may match at any depth. */
function literalPrefixOf(pattern: string): string {
  const isAnchored = pattern.slice(0, -1).includes('/');
  if (!isAnchored) return '';
  const plain = /^\/?([^*?\\]*\/)?/.exec(pattern)?.[1] ?? '';
  return plain.replace(/\/$/, '');
}
