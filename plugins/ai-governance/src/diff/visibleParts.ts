import { hiddenCharacters } from '@ai-enablement/governance-core';

/** A stretch of a line as it stands, or one character that a reader would not see. */
export type VisiblePart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'hidden';
      /** For example `U+202E`. */
      readonly codePoint: string;
      readonly name: string;
    };

/** A line in parts, so that nothing in it stays unseen or reorders the rest; empty for an empty line. */
export function visibleParts(line: string): readonly VisiblePart[] {
  const parts: VisiblePart[] = [];
  let from = 0;
  const takeTo = (to: number) => {
    if (to > from) parts.push({ kind: 'text', text: line.slice(from, to) });
  };
  for (const { offset, codePoint, name } of hiddenCharacters(line)) {
    takeTo(offset);
    parts.push({ kind: 'hidden', codePoint, name });
    from = offset + String.fromCodePoint(line.codePointAt(offset) ?? 0).length;
  }
  takeTo(line.length);
  return parts;
}
