import { GITIGNORE_CLASS } from './gitignoreClass';
import { withoutQuirks } from './withoutQuirks';

/** A class, a letter that may be quoted, a quoted sign, or anything else. */
const PIECES = new RegExp(`${GITIGNORE_CLASS}|\\\\?([A-Za-z])|\\\\.|[^]`, 'g');

/**
 * A gitignore pattern that matches letters in either case, for readers that tell cases apart: `auth/` becomes
 * `[aA][uU][tT][hH]/`. A class that may hold letters becomes `?`, which matches more and never less.
 */
export const eitherCase = (pattern: string): string =>
  withoutQuirks(pattern).replace(
    PIECES,
    (piece: string, letter: string | undefined) => {
      if (letter !== undefined)
        return `[${letter.toLowerCase()}${letter.toUpperCase()}]`;
      return piece.startsWith('[') && !/^\[[0-9_.-]+\]$/.test(piece)
        ? '?'
        : piece;
    },
  );
