const ADDRESS = /[^\s@"'<>]{1,64}@[^\s@"'<>]{1,100}\.[a-z]{2,}(?![\w-])/i;

/**
 * Path of the first text that holds an e-mail address, a key of an object included; `undefined` without one. Addresses have no place in
 * a signal but where a person is named, and there they are gone before this looks.
 */
export function pathOfAddress(
  value: unknown,
  path = 'body',
): string | undefined {
  if (typeof value === 'string') return ADDRESS.test(value) ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (ADDRESS.test(key)) return path;
    const found = pathOfAddress(inner, `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
