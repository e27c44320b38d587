import { CodedError } from './codedError';

/** Where a page of a list in the order of instants ended. */
export interface InstantCursor {
  /** UTC, ISO 8601 with milliseconds. */
  readonly at: string;
  readonly id: string;
}

const CURSOR =
  /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)~([0-9a-zA-Z-]{1,64})$/;

/** Writes a cursor as callers get it; cursors sort as their instants and then their ids do. */
export const writeInstantCursor = ({ at, id }: InstantCursor): string =>
  `${at}~${id}`;

/** Reads a cursor that a caller sends back. Fails with `shared.invalidCursor`. */
export function readInstantCursor(cursor: string): InstantCursor {
  const [, at, id] = CURSOR.exec(cursor) ?? [];
  if (at === undefined || id === undefined) {
    throw new CodedError(
      'shared.invalidCursor',
      'the `cursor` is not one of this list; use `nextCursor` of the previous page as it is',
    );
  }
  return { at, id };
}
