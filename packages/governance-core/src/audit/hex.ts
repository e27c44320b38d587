const DIGITS = '0123456789abcdef';
const PAIRS = Array.from(
  { length: 256 },
  (_, byte) => `${DIGITS.charAt(byte >> 4)}${DIGITS.charAt(byte & 15)}`,
);

/** Bytes as lower-case hexadecimal. */
export function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += PAIRS[byte];
  return hex;
}

/** Value of each digit by its character code, which is below 128. */
const VALUES = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, DIGITS.indexOf(String.fromCharCode(code).toLowerCase())),
);

/** Bytes of a hexadecimal string of even length; what is no digit counts as 0. */
export function fromHex(hex: string): Uint8Array {
  const bytes = new Uint8Array(hex.length / 2);
  for (let at = 0; at < bytes.length; at++) {
    const high = VALUES[hex.charCodeAt(2 * at)] ?? 0;
    const low = VALUES[hex.charCodeAt(2 * at + 1)] ?? 0;
    bytes[at] = high * 16 + low;
  }
  return bytes;
}

const HASH = /^[0-9a-f]{64}$/;

/** Whether a value is a SHA-256 hash as the ledger writes it: 32 bytes, lower-case hexadecimal. */
export const isHash = (value: unknown): value is string =>
  typeof value === 'string' && HASH.test(value);
