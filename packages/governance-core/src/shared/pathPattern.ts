import { toByteString, toLowerAscii } from './byteString';
import { compilePattern, splitPath, type SplitPath } from './matchPattern';
import { parsePattern } from './patternSyntax';
import { failed, ok, type Issue, type Result } from './result';

/** A compiled list of gitignore patterns. */
export interface PathMatcher {
  /** Whether the file is matched. `path` is relative to the repository root, as `normalisePath` returns it. */
  matches(path: string): boolean;
}

/**
 * Compiles gitignore patterns, later ones over earlier ones: `!` takes back, except below a folder that is matched as a
 * whole. A pattern that `checkPattern` objects to matches nothing. As in git, `?` and `[…]` stand for one byte of UTF-8 and
 * `ignoreCase` folds A–Z only; unlike git it folds quoted letters and single letters of a class too. Time is linear in
 * pattern times path, whatever the pattern.
 */
export function compilePatterns(
  patterns: readonly string[],
  options: { readonly ignoreCase: boolean },
): PathMatcher {
  const lastFirst = patterns
    .map(line => parsePattern(line, options))
    .flatMap(parsed => ('pattern' in parsed ? [parsed.pattern] : []))
    .map(({ isNegated, ...pattern }) => ({
      isNegated,
      matches: compilePattern(pattern),
    }))
    .reverse();
  const isMatched = (path: SplitPath) =>
    lastFirst.find(({ matches }) => matches(path))?.isNegated === false;
  const isInMatchedFolder: (folder: string) => boolean = rememberingFolders(
    folder => {
      const slash = folder.lastIndexOf('/');
      return (
        (slash > 0 && isInMatchedFolder(folder.slice(0, slash))) ||
        isMatched(splitPath(folder, true))
      );
    },
  );
  return {
    matches: path => {
      const bytes = options.ignoreCase
        ? toLowerAscii(toByteString(path))
        : toByteString(path);
      const slash = bytes.lastIndexOf('/');
      return (
        (slash > 0 && isInMatchedFolder(bytes.slice(0, slash))) ||
        isMatched(splitPath(bytes, false))
      );
    },
  };
}

const MOST_FOLDERS = 2_000;

/** Files of changes share their folders, which are answered once; at most 2,000 of them, then it starts anew. */
function rememberingFolders(
  compute: (folder: string) => boolean,
): (folder: string) => boolean {
  const known = new Map<string, boolean>();
  return folder => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const answer = compute(folder);
    if (known.size >= MOST_FOLDERS) known.clear();
    known.set(folder, answer);
    return answer;
  };
}

/** What is wrong with a pattern that could never match, as `policy.invalidPattern`; `undefined` when it is fine. */
export function checkPattern(pattern: string): Issue | undefined {
  const parsed = parsePattern(pattern, { ignoreCase: false });
  const problem =
    'problem' in parsed ? parsed.problem : unreachableSegment(pattern);
  if (problem === undefined) return undefined;
  return {
    code: 'policy.invalidPattern',
    message: `pattern \`${pattern}\` ${problem}; expected gitignore syntax, for example \`src/auth/**\``,
  };
}

/** Segments that no normalised path has. A slash inside a class separates nothing, so patterns with classes pass. */
function unreachableSegment(pattern: string): string | undefined {
  if (pattern.includes('[')) return undefined;
  const segments = pattern
    .replace(/^!/, '')
    .replace(/^\/|\/$/g, '')
    .split('/');
  if (segments.includes('')) return 'has an empty segment, and no path does';
  if (segments.includes('.') || segments.includes('..'))
    return 'has a `.` or `..` segment, and no path does';
  return undefined;
}

/**
 * A repository path in the one form that patterns are matched against: relative, forward slashes, no `.` or empty segment.
 * Backslashes, spaces and any Unicode are ordinary characters and stay as they are. `policy.invalidPath` when it is empty,
 * absolute, leaves the repository, names a folder or contains a NUL.
 */
export function normalisePath(path: string): Result<string> {
  const problem = problemOf(path);
  if (problem)
    return failed({
      code: 'policy.invalidPath',
      message: `path \`${path.replaceAll('\0', '\\0')}\` ${problem}; expected a file relative to the repository root, for example \`src/index.ts\``,
    });
  return ok(
    path
      .split('/')
      .filter(segment => segment !== '' && segment !== '.')
      .join('/'),
  );
}

function problemOf(path: string): string | undefined {
  const segments = path.split('/');
  if (path.includes('\0')) return 'contains a NUL';
  if (path.startsWith('/')) return 'is absolute';
  if (segments.includes('..')) return 'has a `..` segment';
  if (segments.every(segment => segment === '' || segment === '.'))
    return 'is empty';
  if (['', '.'].includes(segments.at(-1) ?? '')) return 'names a folder';
  return undefined;
}
