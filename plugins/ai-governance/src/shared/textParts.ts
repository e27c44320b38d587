/** A stretch of a sentence: plain words, code, or a web address. */
export interface TextPart {
  readonly kind: 'text' | 'code' | 'link';
  readonly text: string;
}

const PATTERN = /`([^`]+)`|(https:\/\/[^\s<>`"]*[^\s<>`".,;:!?)])/g;

/** Splits a sentence of the API at `code` in backticks and at https addresses; an unpaired backtick stays as it is. */
export function textParts(sentence: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of sentence.matchAll(PATTERN)) {
    if (match.index > end) {
      parts.push({ kind: 'text', text: sentence.slice(end, match.index) });
    }
    const [whole, code, link] = match;
    if (code !== undefined) parts.push({ kind: 'code', text: code });
    else if (link !== undefined) parts.push({ kind: 'link', text: link });
    end = match.index + whole.length;
  }
  if (end < sentence.length) {
    parts.push({ kind: 'text', text: sentence.slice(end) });
  }
  return parts;
}
