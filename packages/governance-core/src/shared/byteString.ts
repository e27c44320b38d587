const NON_ASCII = /[\u0080-\uffff]/;

/**
 * Text as a string of its UTF-8 bytes, one character (0–255) a byte; ASCII text comes back as it is. Git compares paths
 * byte by byte, so patterns do too. A lone surrogate becomes the replacement character, as in every UTF-8 encoder.
 */
export function toByteString(text: string): string {
  if (!NON_ASCII.test(text)) return text;
  let bytes = '';
  for (const character of text) bytes += encode(character.codePointAt(0) ?? 0);
  return bytes;
}

function encode(codePoint: number): string {
  if (codePoint < 0x80) return String.fromCharCode(codePoint);
  if (codePoint < 0x800)
    return String.fromCharCode(
      0xc0 | (codePoint >> 6),
      continuation(codePoint),
    );
  if (codePoint >= 0xd800 && codePoint < 0xe000) return '\u00ef\u00bf\u00bd';
  if (codePoint < 0x10000)
    return String.fromCharCode(
      0xe0 | (codePoint >> 12),
      continuation(codePoint >> 6),
      continuation(codePoint),
    );
  return String.fromCharCode(
    0xf0 | (codePoint >> 18),
    continuation(codePoint >> 12),
    continuation(codePoint >> 6),
    continuation(codePoint),
  );
}

const continuation = (bits: number) => 0x80 | (bits & 0x3f);

/** Lower case for A–Z alone; every other byte stays. Git folds case in the same way. */
export const toLowerAscii = (bytes: string): string =>
  bytes.replace(/[A-Z]+/g, letters => letters.toLowerCase());
