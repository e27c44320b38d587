const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Whether every text of a JSON value, keys included, is Unicode: half a character has no UTF-8 and could not be stored as it is.
 * Takes any depth.
 */
export function isWellFormed(value: unknown): boolean {
  const open: object[] = [];
  const isFine = (part: unknown): boolean => {
    if (typeof part === 'object' && part !== null) open.push(part);
    return typeof part !== 'string' || !LONE_SURROGATE.test(part);
  };
  if (!isFine(value)) return false;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const parts = Array.isArray(next)
      ? next
      : [...Object.keys(next), ...Object.values(next)];
    if (!parts.every(isFine)) return false;
  }
  return true;
}
