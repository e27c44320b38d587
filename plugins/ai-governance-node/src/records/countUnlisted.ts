import { z } from 'zod';

/** More of a record is counted as a whole. */
const DEEPEST = 20;
/** A key that looks like one; another could be what somebody typed. */
const PLAIN_KEY = /^[A-Za-z_@$][\w.@$-]{0,60}$/;

/** How many fields of a record a schema does not list, by their path; one that has fields of its own counts once. */
export function countUnlisted(
  schema: z.ZodType,
  record: unknown,
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  visit(schema, record, '');
  return counts;

  function visit(
    part: z.core.$ZodType,
    value: unknown,
    path: string,
    deep = 0,
  ) {
    const inner = unwrap(part);
    if (deep > DEEPEST || typeof value !== 'object' || !value) return;
    if (inner instanceof z.ZodArray && Array.isArray(value))
      value.forEach(each => visit(inner.element, each, `${path}[]`, deep + 1));
    if (inner instanceof z.ZodRecord)
      Object.values(value).forEach(each =>
        visit(inner.valueType, each, `${path}.*`, deep + 1),
      );
    if (!(inner instanceof z.ZodObject)) return;
    for (const [key, each] of Object.entries(value)) {
      const name = PLAIN_KEY.test(key) ? key : '*';
      const at = path === '' ? name : `${path}.${name}`;
      const listed = Object.hasOwn(inner.shape, key)
        ? inner.shape[key]
        : undefined;
      if (listed) visit(listed, each, at, deep + 1);
      else counts[at] = (counts[at] ?? 0) + 1;
    }
  }
}

/** What is behind words such as `optional`. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodCatch
  )
    return unwrap(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.def.in);
  return schema;
}
