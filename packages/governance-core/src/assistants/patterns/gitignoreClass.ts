/** A class of characters in a gitignore pattern, as the source of a regular expression: `[a-z]`, `[!]x]`, `[[:digit:]_]`. */
export const GITIGNORE_CLASS = String.raw`\[[!^]?\]?(?:\[:[a-z]+:\]|\\.|[^\]\\])*\]`;
