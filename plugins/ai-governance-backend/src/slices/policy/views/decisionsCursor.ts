import {
  readInstantCursor,
  writeInstantCursor,
} from '../../../shared/instantCursor';

/** Where a page of decisions ended. */
export interface DecisionsCursor {
  readonly occurredAt: string;
  readonly decisionId: string;
}

/** Writes a cursor as callers get it. */
export const writeDecisionsCursor = ({
  occurredAt,
  decisionId,
}: DecisionsCursor): string =>
  writeInstantCursor({ at: occurredAt, id: decisionId });

/** Reads a cursor that a caller sends back. Fails with `shared.invalidCursor`. */
export function readDecisionsCursor(cursor: string): DecisionsCursor {
  const { at, id } = readInstantCursor(cursor);
  return { occurredAt: at, decisionId: id };
}
