/** A character that a reader cannot see or that changes the order of others. */
export interface HiddenCharacter {
  /** For example `U+202E`. */
  readonly codePoint: string;
  readonly name: string;
  /** Offset in UTF-16 units. */
  readonly offset: number;
  /** From 1 on. */
  readonly line: number;
  readonly column: number;
}

type Range = readonly [from: number, to: number, name: string];

/**
 * What hides or reorders text. Sources: Unicode Bidirectional Algorithm (UAX 9), "Trojan Source" (CVE-2021-42574), default ignorable
 * code points of the Unicode character database, tag characters and variation selectors in which texts can be hidden from readers.
 */
const HIDDEN: readonly Range[] = [
  [0x00, 0x08, 'control character'],
  [0x0b, 0x0c, 'control character'],
  [0x0e, 0x1f, 'control character'],
  [0x7f, 0x9f, 'control character'],
  [0xad, 0xad, 'soft hyphen'],
  [0x34f, 0x34f, 'combining grapheme joiner'],
  [0x61c, 0x61c, 'mark of writing direction'],
  [0x115f, 0x1160, 'invisible letter'],
  [0x17b4, 0x17b5, 'invisible letter'],
  [0x180b, 0x180f, 'invisible separator'],
  [0x200b, 0x200d, 'zero-width character'],
  [0x200e, 0x200f, 'mark of writing direction'],
  [0x2028, 0x2029, 'line or paragraph separator'],
  [0x202a, 0x202e, 'override of writing direction'],
  [0x2060, 0x2065, 'invisible operator'],
  [0x2066, 0x2069, 'isolate of writing direction'],
  [0x206a, 0x206f, 'deprecated format character'],
  [0x3164, 0x3164, 'invisible letter'],
  [0xfe00, 0xfe0f, 'variation selector'],
  [0xfeff, 0xfeff, 'byte order mark'],
  [0xffa0, 0xffa0, 'invisible letter'],
  [0xfff0, 0xfffb, 'invisible annotation'],
  [0x1bca0, 0x1bca3, 'invisible format character'],
  [0x1d173, 0x1d17a, 'invisible format character'],
  [0xe0000, 0xe007f, 'tag character'],
  [0xe0080, 0xe0fff, 'variation selector'],
];

/** Anything that may be hidden; what it is, is looked up afterwards. */
const SUSPECT =
  /[^\t\n\r -~\u00a0-\u00ac\u00ae-\u033f\u0400-\u060f\u3000-\u3163\u4e00-\u9fff]/gu;

const PICTURE = /\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}]?$/u;

/** Every hidden character of a text. The marks within emoji, which choose their look or join them, are not hidden ones. */
export function hiddenCharacters(text: string): readonly HiddenCharacter[] {
  return [...text.matchAll(SUSPECT)].flatMap(({ 0: character, index }) => {
    const point = character.codePointAt(0) ?? 0;
    const range = HIDDEN.find(([from, to]) => point >= from && point <= to);
    if (!range || isOfPicture(text, index, point)) return [];
    const before = text.slice(0, index).split('\n');
    return [
      {
        codePoint: `U+${point.toString(16).toUpperCase().padStart(4, '0')}`,
        name: range[2],
        offset: index,
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
      },
    ];
  });
}

const JOINER = 0x200d;
const LOOKS = [0xfe0e, 0xfe0f];
/** Longest picture before a mark, in UTF-16 units. */
const LONGEST_PICTURE = 4;

function isOfPicture(text: string, index: number, point: number): boolean {
  const before = text.slice(Math.max(0, index - LONGEST_PICTURE - 1), index);
  if (LOOKS.includes(point))
    return PICTURE.test(before) || /[#*0-9]$/.test(before);
  if (point !== JOINER) return false;
  const after = text.slice(index + 1, index + 1 + LONGEST_PICTURE);
  return (
    PICTURE.test(before.replace(/[\ufe0e\ufe0f]$/, '')) &&
    /^(\p{Extended_Pictographic}|[\u2640\u2642\u2695])/u.test(after)
  );
}
