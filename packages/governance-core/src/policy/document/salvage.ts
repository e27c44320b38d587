import type { z } from 'zod';
import {
  isRecord,
  valueAt,
  type DocumentPath,
} from '../../shared/document/documentPath';

type SchemaIssue = z.core.$ZodIssue;

const MOST_ROUNDS = 6;

/**
 * What is left of a faulty map when its faulty parts are taken out, read by the same schema with every key optional: the
 * rest can then be checked at once, instead of after the first faults are mended. `undefined` when nothing is left.
 */
export function salvage<T extends z.ZodType>(
  value: unknown,
  schema: T,
): z.output<T> | undefined {
  let rest = value;
  for (let round = 0; round < MOST_ROUNDS && isRecord(rest); round++) {
    const parsed = schema.safeParse(rest);
    if (parsed.success) return parsed.data;
    rest = parsed.error.issues.reduce<unknown>(withoutFault, rest);
  }
  return undefined;
}

function withoutFault(value: unknown, issue: SchemaIssue): unknown {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.reduce<unknown>(
      (rest, key) => withoutPath(rest, [...path, key]),
      value,
    );
  return withoutPath(value, removable(value, path));
}

/** The faulty key itself; the map around it when it is missing. */
const removable = (value: unknown, path: DocumentPath): DocumentPath =>
  valueAt(value, path) === undefined ? path.slice(0, -1) : path;

/** A value without what stands at a path; a list on the way goes as a whole, for its length is part of its meaning. */
function withoutPath(value: unknown, [step, ...rest]: DocumentPath): unknown {
  if (step === undefined || !isRecord(value)) return undefined;
  const { [step]: inner, ...others } = value;
  return rest.length === 0
    ? others
    : { ...others, [step]: withoutPath(inner, rest) };
}
