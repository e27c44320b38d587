/**
 * Values that look real, put together at run time: a scanner that reads this file finds none, and neither does anybody who looks
 * for them.
 */
export const joined = (...parts: readonly string[]): string => parts.join('');

const ALPHABET =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A text of letters and digits that no dictionary knows; the same for the same seed. */
export function noise(length: number, seed = 1): string {
  let state = seed * 7919 + 17;
  let text = '';
  while (text.length < length) {
    state = (state * 1103515245 + 12345) % 2147483648;
    text += ALPHABET.charAt(Math.floor(state / 65536) % ALPHABET.length);
  }
  return text;
}

/** A GitHub token that was never issued. */
export const githubToken = (seed = 1): string =>
  joined('gh', 'p_', noise(36, seed));

/** The number with its check digit by Luhn's formula. */
export function withLuhn(payload: string): string {
  const sum = [...payload]
    .reverse()
    .map((digit, at) => Number(digit) * (at % 2 === 0 ? 2 : 1))
    .reduce(
      (total, product) => total + (product > 9 ? product - 9 : product),
      0,
    );
  return `${payload}${(10 - (sum % 10)) % 10}`;
}

/** An account number of a country with its two check digits (ISO 13616). */
export function withIbanCheck(country: string, account: string): string {
  const digits = [...`${account}${country}00`]
    .map(each => Number.parseInt(each, 36).toString())
    .join('');
  const remainder = Number(BigInt(digits) % 97n);
  return `${country}${String(98 - remainder).padStart(2, '0')}${account}`;
}

/** The text of a private key that opens nothing. */
export function privateKey(lineEnd = '\n'): string {
  const body = Array.from({ length: 12 }, (_, at) => noise(64, at));
  return [
    joined('-----BEGIN RSA PRIV', 'ATE KEY-----'),
    joined('MI', 'IEpAIBAAKCAQEA', noise(48)),
    ...body,
    joined('-----END RSA PRIV', 'ATE KEY-----'),
  ].join(lineEnd);
}
