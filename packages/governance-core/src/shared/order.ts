/** Compares strings by UTF-16 code units: the same order on every machine, whatever its locale. */
export const byCodeUnits = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

/** Distinct strings in code-unit order. */
export const sortedUnique = (values: Iterable<string>): readonly string[] =>
  [...new Set(values)].sort(byCodeUnits);

/** One value or several, as a list. */
export const listOf = <T>(
  value: T | readonly T[] | undefined,
): readonly T[] => {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
};

const isList = <T>(value: T | readonly T[]): value is readonly T[] =>
  Array.isArray(value);
