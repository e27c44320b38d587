/** Something that holds between two characters, or not. */
export type Assertion =
  | 'textStart'
  | 'textEnd'
  | 'lineStart'
  | 'lineEnd'
  | 'wordBoundary'
  | 'noWordBoundary';

/** Whether an assertion holds at an offset, as RE2 has it: words are of ASCII, lines end with a line feed. */
export function holds(
  assertion: Assertion,
  text: string,
  offset: number,
): boolean {
  switch (assertion) {
    case 'textStart':
      return offset === 0;
    case 'textEnd':
      return offset === text.length;
    case 'lineStart':
      return offset === 0 || text.charAt(offset - 1) === '\n';
    case 'lineEnd':
      return offset === text.length || text.charAt(offset) === '\n';
    default: {
      const before = isOfWord(text.charCodeAt(offset - 1));
      const isBoundary = before !== isOfWord(text.charCodeAt(offset));
      return isBoundary === (assertion === 'wordBoundary');
    }
  }
}

const isOfWord = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 48 && unit <= 57) ||
  unit === 95;
