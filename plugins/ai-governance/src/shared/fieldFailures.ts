import type { Failure, LocatedIssue } from './failure';
import { sentenceCase } from './sentenceCase';

/** Whether an issue is about a field, given as a path in the body, or about a part of it. */
const isAt = ({ path }: LocatedIssue, field: string): boolean =>
  path === field ||
  path.startsWith(`${field}.`) ||
  path.startsWith(`${field}[`);

/** What the API said about one field, as sentences; `undefined` when nothing. */
export function failureAt(
  failure: Failure | undefined,
  field: string,
): string | undefined {
  const messages = failure?.located
    ?.filter(issue => isAt(issue, field))
    .map(({ message }) => sentenceCase(message));
  return messages === undefined || messages.length === 0
    ? undefined
    : messages.join(' · ');
}

/** What is left to say above the form when the issues of its fields stand beside them; the message is `''` when nothing is. */
export function failureElsewhere(
  failure: Failure,
  fields: readonly string[],
): Failure {
  const atFields = (failure.located ?? [])
    .filter(issue => fields.some(field => isAt(issue, field)))
    .map(({ message }) => message);
  if (atFields.length === 0) return failure;
  const rest = failure.details.filter(text => !atFields.includes(text));
  const isTold = atFields.includes(failure.message) || rest.length === 0;
  return {
    ...failure,
    message: isTold ? (rest[0] ?? '') : failure.message,
    details: isTold ? rest.slice(1) : rest,
  };
}
