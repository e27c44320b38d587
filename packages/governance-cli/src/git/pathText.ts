const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Length that a UTF-8 sequence has by its first byte. */
function announcedLength(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** Length of the valid UTF-8 sequence at `start`, or 0. */
function sequenceLength(bytes: Uint8Array, start: number): number {
  const length = announcedLength(bytes[start] ?? 0);
  if (start + length > bytes.length) return 0;
  try {
    strictUtf8.decode(bytes.subarray(start, start + length));
    return length;
  } catch {
    return 0;
  }
}

const hex = (byte: number): string =>
  `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** A path of git as text. */
export interface PathText {
  readonly path: string;
  /** Whether bytes had to be escaped, because the path is no UTF-8. */
  readonly isEscaped: boolean;
}

/**
 * The text of a path from its bytes. Git's paths are bytes: those that are no UTF-8 are written as `%XX`, and then a
 * literal `%` as `%25`, so that the same bytes always give the same text. Paths in UTF-8, nearly all, stay as they are.
 */
export function pathText(bytes: Uint8Array): PathText {
  try {
    return { path: strictUtf8.decode(bytes), isEscaped: false };
  } catch {
    let path = '';
    for (let index = 0; index < bytes.length;) {
      const length = sequenceLength(bytes, index);
      const byte = bytes[index] ?? 0;
      if (length === 0 || byte === 0x25) path += hex(byte);
      else path += strictUtf8.decode(bytes.subarray(index, index + length));
      index += Math.max(1, length);
    }
    return { path, isEscaped: true };
  }
}
