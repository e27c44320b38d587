/** Whether one of the names is among those of the settings, which are in lower case. */
export const hasLabel = (
  names: readonly string[],
  among: readonly string[],
): boolean => names.some(name => among.includes(name.trim().toLowerCase()));
