import { GITIGNORE_CLASS } from './gitignoreClass';
import { withoutQuirks } from './withoutQuirks';

/** What stands for itself or for a wildcard in gitignore; the first group is a quoted character, the second a plain class. */
const PIECES = new RegExp(
  `\\\\(.)|(\\[[a-zA-Z0-9_.-]+\\])|${GITIGNORE_CLASS}|\\*+|[^]`,
  'g',
);
/** What the readers of exclusions take for more than itself: braces and brackets group, `#` in front begins a comment. */
const SIGNS = /[{}()*?[\]\\#!]/;

/** Two bytes or more: they may be one character, and git counts bytes. */
const TWO_BYTES = /[?*]*\?[?*]*\?[?*]*/g;

/**
 * The paths of a gitignore pattern as GitHub Copilot's content exclusion takes them: a leading slash is the root of the
 * repository, and a name without any slash stands for files of that name anywhere. A folder is not excluded with its name, so
 * that its contents are named too. What is read otherwise there than in gitignore becomes a wildcard: it excludes more and
 * never less.
 *
 * Source: docs.github.com, "Excluding content from GitHub Copilot" (`File.fnmatch` of Ruby, either case); the editors' clients
 * match with minimatch and the options `nocase`, `matchBase`, `nonegate`, `dot`.
 */
export function toFnmatch(pattern: string): readonly string[] {
  const plain = withoutQuirks(pattern);
  const isFolderOnly = plain.endsWith('/');
  const body = plain.replace(/\/$/, '');
  const isAnchored = body.includes('/');
  const name = body
    .replace(/^\//, '')
    .replace(PIECES, translate)
    .replace(TWO_BYTES, '*');
  if (/^\*+$/.test(name)) return ['/**'];
  const place = isAnchored && !name.startsWith('**/') ? `/${name}` : name;
  if (name.endsWith('/**')) return [place];
  const contents = isAnchored ? `${place}/**` : `**/${name}/**`;
  return isFolderOnly ? [contents] : [place, contents];
}

function translate(
  piece: string,
  quoted: string | undefined,
  plainClass: string | undefined,
): string {
  if (plainClass !== undefined) return plainClass;
  if (quoted !== undefined) return SIGNS.test(quoted) ? '?' : quoted;
  if (/^[*?]/.test(piece)) return piece;
  return SIGNS.test(piece) ? '?' : piece;
}
