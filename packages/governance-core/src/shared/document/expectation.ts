import type { z } from 'zod';
import { EXPECTED } from './shapes';

type SchemaIssue = z.core.$ZodIssue;

/** The words that are allowed, as they follow "expected". */
export const listed = (values: readonly unknown[]): string =>
  values.length === 1
    ? `\`${String(values[0])}\``
    : `one of ${values.map(value => `\`${String(value)}\``).join(', ')}`;

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

/** What a schema wanted, as words that follow "expected". */
export function expectation(issue: SchemaIssue): string {
  if (issue.message.startsWith(EXPECTED))
    return issue.message.slice(EXPECTED.length);
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return listed(issue.values);
    case 'invalid_union':
      return [
        ...new Set(
          issue.errors.flatMap(errors => errors.slice(0, 1).map(expectation)),
        ),
      ].join(', or ');
    case 'too_small':
      return issue.origin === 'array'
        ? `a list of at least ${issue.minimum}`
        : `at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'string'
        ? `at most ${issue.maximum} characters`
        : `at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

/** Words that a schema would have taken. */
export function allowedValues(issue: SchemaIssue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union'
    ? issue.errors.flatMap(errors => errors.flatMap(allowedValues))
    : [];
}
