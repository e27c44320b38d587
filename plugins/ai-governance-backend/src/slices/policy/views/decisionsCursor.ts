import { CodedError } from '../../../shared/codedError';

/** Where a page of decisions ended. */
export interface DecisionsCursor {
  readonly occurredAt: string;
  readonly decisionId: string;
}

const CURSOR =
  /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)~([0-9a-zA-Z-]{1,64})$/;

/** Writes a cursor as callers get it. */
export const writeDecisionsCursor = (end: DecisionsCursor): string =>
  `${end.occurredAt}~${end.decisionId}`;

/** Reads a cursor that a caller sends back. Fails with `shared.invalidCursor`. */
export function readDecisionsCursor(cursor: string): DecisionsCursor {
  const [, occurredAt, decisionId] = CURSOR.exec(cursor) ?? [];
  if (occurredAt === undefined || decisionId === undefined) {
    throw new CodedError(
      'shared.invalidCursor',
      'the `cursor` is not one of this list; use `nextCursor` of the previous page as it is',
    );
  }
  return { occurredAt, decisionId };
}
