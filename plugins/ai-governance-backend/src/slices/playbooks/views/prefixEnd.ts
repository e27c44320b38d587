/** The first text behind all that begin with a prefix, in the order of code points; words are letters and digits. */
export const prefixEnd = (prefix: string): string => `${prefix}\u{10ffff}`;
