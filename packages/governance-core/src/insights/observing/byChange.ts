/** What names a change. */
export interface NamedChange {
  readonly repository: string;
  readonly number: number;
}

/** A text that two changes never share. */
export const keyOfChange = ({ repository, number }: NamedChange): string =>
  `${repository}#${number}`;

/** Signals by the change that they tell of, in the order in which they come. */
export function byChange<Held extends { readonly body: NamedChange }>(
  signals: readonly Held[],
): Map<string, Held[]> {
  const found = new Map<string, Held[]>();
  for (const signal of signals) {
    const key = keyOfChange(signal.body);
    const known = found.get(key);
    if (known) known.push(signal);
    else found.set(key, [signal]);
  }
  return found;
}
