import { placesIn } from './placesIn';

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
  [0x0b, 0x1f, 'control character'],
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
  [0x2800, 0x2800, 'invisible letter'],
  [0x3164, 0x3164, 'invisible letter'],
  [0xd800, 0xdfff, 'half of a character'],
  [0xfe00, 0xfe0f, 'variation selector'],
  [0xfeff, 0xfeff, 'byte order mark'],
  [0xffa0, 0xffa0, 'invisible letter'],
  [0xfff0, 0xfffb, 'invisible annotation'],
  [0x1bca0, 0x1bca3, 'invisible format character'],
  [0x1d173, 0x1d17a, 'invisible format character'],
  [0xe0000, 0xe007f, 'tag character'],
  [0xe0080, 0xe0fff, 'variation selector'],
];

/** Anything that may be hidden; what it is, is looked up afterwards. A carriage return alone takes writing back to the beginning of its line. */
const SUSPECT =
  '\\r(?!\\n)|[^\\t\\n\\r -~\\u00a0-\\u00ac\\u00ae-\\u033f\\u0400-\\u060f\\u3000-\\u3163\\u4e00-\\u9fff]';

const PICTURE =
  '\\p{Extended_Pictographic}[\\u{1f3fb}-\\u{1f3ff}]?[\\ufe0e\\ufe0f]?';

/** Emoji (UTS 51), in which marks choose the look or join pictures: those are seen. */
const EMOJI = [
  // The flags of England, Scotland and Wales, the only ones that are spelt in tags
  '\\u{1f3f4}\\u{e0067}\\u{e0062}(?:\\u{e0065}\\u{e006e}\\u{e0067}|\\u{e0073}\\u{e0063}\\u{e0074}|\\u{e0077}\\u{e006c}\\u{e0073})\\u{e007f}',
  // Keycaps
  '[#*0-9]\\ufe0f\\u20e3',
  `${PICTURE}(?:\\u200d${PICTURE})*`,
].join('|');

const PIECE = new RegExp(`${EMOJI}|(${SUSPECT})`, 'gu');

/** Every hidden character of a text. The marks within emoji, which choose their look or join them, are not hidden ones. */
export function hiddenCharacters(text: string): readonly HiddenCharacter[] {
  const placeOf = placesIn(text);
  return [...text.matchAll(PIECE)].flatMap(({ 1: character, index }) => {
    const point = character?.codePointAt(0);
    const name = point === undefined ? undefined : nameOf(point);
    if (point === undefined || name === undefined) return [];
    return [
      {
        codePoint: `U+${point.toString(16).toUpperCase().padStart(4, '0')}`,
        name,
        offset: index,
        ...placeOf(index),
      },
    ];
  });
}

const nameOf = (point: number): string | undefined =>
  HIDDEN.find(([from, to]) => point >= from && point <= to)?.[2];
