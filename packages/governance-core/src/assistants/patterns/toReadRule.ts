import { withoutQuirks } from './withoutQuirks';

/** Signs that end a rule or quote in one, though they may stand in names. */
const NOT_IN_RULES = /[()]/g;

/**
 * A gitignore pattern as a rule of Claude Code that denies to read what it matches, wherever Claude Code is started: what is
 * written from the root of the repository on matches at any depth, which denies more and never less.
 *
 * Source: code.claude.com, "Configure permissions", rules for `Read` and `Edit`.
 */
export function toReadRule(pattern: string): string {
  const plain = withoutQuirks(pattern).replace(NOT_IN_RULES, '?');
  const isFolderOnly = plain.endsWith('/');
  const body = plain.replace(/\/$/, '');
  const isAnchored = body.includes('/');
  const name = body.replace(/^\//, '');
  const anywhere =
    (isAnchored || isFolderOnly) && !name.startsWith('**/')
      ? `**/${name}`
      : name;
  return `Read(${anywhere}${isFolderOnly ? '/**' : ''})`;
}
