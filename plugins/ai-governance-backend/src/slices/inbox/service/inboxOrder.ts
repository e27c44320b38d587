import { CodedError } from '../../../shared/codedError';
import type { InboxItem } from '../model';

const NEVER = '9999';
const CURSOR =
  /^[0-9TZ:.-]{4,24}~[0-9TZ:.-]{4,24}~[a-zA-Z]{1,30}-[0-9a-f]{32}$/;

/** Place of an item: what ends soonest first, then what waits longest. Places sort as texts. */
export const placeOf = ({ due, since, id }: InboxItem): string =>
  `${due ?? NEVER}~${since ?? NEVER}~${id}`;

/** Reads a cursor, which is the place of the last item of a page. Fails with `shared.invalidCursor`. */
export function readPlace(cursor: string): string {
  if (CURSOR.test(cursor)) return cursor;
  throw new CodedError(
    'shared.invalidCursor',
    'the `cursor` is not one of this list; use `nextCursor` of the previous page as it is',
  );
}
