/** What stands for the same in gitignore patterns and in every assistant's globs. */
const PLAIN = /^[A-Za-z0-9._@+/*?-]+$/;

/**
 * The globs, from the repository's folder, that match at least what gitignore patterns match. `undefined` means always: no
 * pattern, or one that globs cannot say in the same way everywhere (character classes, quoting, blanks, braces). A pattern that takes
 * back is left out, so that files are added and never lost.
 */
export function globsOf(
  patterns: readonly string[],
): readonly string[] | undefined {
  const globs = patterns
    .filter(pattern => !pattern.startsWith('!'))
    .map(globsOfOne);
  if (globs.length === 0 || globs.some(each => each === undefined))
    return undefined;
  return [...new Set(globs.flatMap(each => each ?? []))];
}

function globsOfOne(pattern: string): readonly string[] | undefined {
  const isFolderOnly = pattern.endsWith('/');
  const path = pattern.replace(/\/$/, '');
  const segments = path.replace(/^\//, '').split('/');
  const isSaid =
    PLAIN.test(path) &&
    segments.every(segment => segment !== '' && isPlainSegment(segment));
  if (!isSaid) return undefined;
  // A slash at the beginning or in the middle anchors a pattern, as in gitignore.
  const isAnchored = path.includes('/');
  const glob = `${isAnchored ? '' : '**/'}${segments.join('/')}`;
  if (glob.endsWith('/**') || glob === '**') return [glob];
  const below = `${glob}/**`;
  return isFolderOnly ? [below] : [glob, below];
}

/** Stars within a segment mean different things from two on, except when they are the whole of it. */
const isPlainSegment = (segment: string): boolean =>
  segment === '**' || (!segment.includes('**') && !/^\.\.?$/.test(segment));
