/** Steps from the root of a document to one of its values. */
export type DocumentPath = readonly (string | number)[];

/** A path as people write it: `rules[2].when.tier`, with quotes where a key is not a plain word; empty for the root. */
export const formatPath = (path: DocumentPath): string =>
  path.reduce<string>((text, step) => {
    if (!/^[A-Za-z_][\w-]*$/.test(String(step)))
      return `${text}[${JSON.stringify(step)}]`;
    return text === '' ? String(step) : `${text}.${step}`;
  }, '');

/** The value at a path, or `undefined` when there is none. */
export const valueAt = (root: unknown, path: DocumentPath): unknown =>
  path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)];
    return isRecord(value) && Object.hasOwn(value, step)
      ? value[step]
      : undefined;
  }, root);

/** Whether a value is a map with string keys, and no list. */
export const isRecord = (
  value: unknown,
): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as an error quotes it: short, in backticks, `nothing` when absent. */
export function quoteValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (isRecord(value))
    return Object.keys(value).length === 0
      ? 'an empty map'
      : `a map with ${Object.keys(value)
          .slice(0, 3)
          .map(key => `\`${shorten(key)}\``)
          .join(', ')}`;
  return typeof value === 'string'
    ? `\`${shorten(value)}\``
    : `the ${typeof value} \`${String(value)}\``;
}

const MOST_QUOTED = 80;

function shorten(text: string): string {
  const plain = text.replaceAll('`', "'").replaceAll('\n', ' ');
  return plain.length > MOST_QUOTED ? `${plain.slice(0, MOST_QUOTED)}…` : plain;
}
