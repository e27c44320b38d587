import { hiddenCharacters } from '@ai-enablement/governance-core';

/** A stretch of a text as it is, or a character in it that a reader would not see. */
export type VisiblePart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'hidden';
      /** For example `U+202E`. */
      readonly codePoint: string;
      readonly name: string;
    };

/** Splits a text at characters that hide or reorder others; a text without any is one part, an empty one none. */
export function visibleParts(text: string): readonly VisiblePart[] {
  const parts: VisiblePart[] = [];
  let end = 0;
  const addText = (to: number) => {
    if (to > end) parts.push({ kind: 'text', text: text.slice(end, to) });
  };
  for (const { offset, codePoint, name } of hiddenCharacters(text)) {
    addText(offset);
    parts.push({ kind: 'hidden', codePoint, name });
    end = offset + (codePoint.length > 'U+FFFF'.length ? 2 : 1);
  }
  addText(text.length);
  return parts;
}
