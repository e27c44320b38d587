/** Ranges of code points that steer a terminal, or reorder or hide text; both ends belong to them. */
const UNSAFE_RANGES: readonly (readonly [from: number, to: number])[] = [
  // C0 controls; ANSI sequences begin with one.
  [0x00, 0x1f],
  // DEL and the 8-bit controls, among them one that begins sequences too.
  [0x7f, 0x9f],
  // Marks and overrides of the writing direction.
  [0x061c, 0x061c],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
  // Line and paragraph separators.
  [0x2028, 0x2029],
  // Nothing to see: zero-width space, word joiner and its kin, byte order mark, annotations, tags.
  [0x200b, 0x200b],
  [0x2060, 0x2065],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0xe0000, 0xe007f],
];

/** Text whose characters that steer a terminal, or reorder or hide text, are visible escapes; line ends and tabs are blanks. */
export const visibleText = (text: string): string =>
  text
    .replace(/\r?\n|\t/g, ' ')
    .replace(/[^ -~]/gu, character =>
      isUnsafe(character) ? visible(character) : character,
    );

function isUnsafe(character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return UNSAFE_RANGES.some(([from, to]) => point >= from && point <= to);
}

function visible(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  if (point <= 0xff) return `\\x${point.toString(16).padStart(2, '0')}`;
  return `\\u{${point.toString(16)}}`;
}
