/** Joins words as English does: `a`, `a and b`, `a, b and c`; `nothing` for an empty list. */
export function joinWords(
  words: readonly string[],
  conjunction: 'and' | 'or' = 'and',
): string {
  if (words.length === 0) return 'nothing';
  if (words.length === 1) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words[words.length - 1]}`;
}

/** Puts a value into backticks, so that readers and screens see it as a value; its own backticks become apostrophes. */
export const code = (value: string): string =>
  `\`${value.replace(/`/g, "'")}\``;

/** `1 review`, `2 reviews`: a number with its noun in the right form. */
export const plural = (
  count: number,
  singular: string,
  many = `${singular}s`,
): string => `${count} ${count === 1 ? singular : many}`;

/** The name part of an entity ref, for sentences: `group:default/security` reads `security`. */
export const shortRef = (ref: string): string =>
  ref.replace(/^[^:]+:(?:default\/)?/, '');

/** An identifier in camel case or with dashes as plain words: `customerData` reads `customer data`. */
export const plainWords = (id: string): string =>
  id
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .toLowerCase();
