/** One of the words that a column may hold; a row with another was not written by us. */
export function oneOf<Word extends string>(
  words: readonly Word[],
  value: string,
): Word {
  const word = words.find(candidate => candidate === value);
  if (word === undefined) {
    throw new Error(`a row holds \`${value}\`; expected ${words.join(', ')}`);
  }
  return word;
}

/** What a column that may be empty says under a key; without the key where it is empty. */
export const optional = <Key extends string>(
  key: Key,
  value: string | null,
): { readonly [K in Key]?: string } =>
  (value === null ? {} : { [key]: value }) as { readonly [K in Key]?: string };
